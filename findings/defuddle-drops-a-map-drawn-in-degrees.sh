#!/usr/bin/env bash
# Title: Defuddle takes the units of a viewBox for pixels: it removes a map of 600 by 300 as too
#   small when it is drawn in degrees, and keeps its caption.
# Package: defuddle@0.19.4, jsdom@26.1.0
# Guess: The size of an inline SVG is its width and height; the viewBox has units of its own,
#   and a figure with a caption is content.
# Seen:
#   viewBox="0 0 600 300": kept
#   viewBox="46 35 42 21": <figure><figcaption>Central Asia</figcaption></figure>
# Why it matters here: Obsidian and other clippers save articles with Defuddle. Maps and charts
#   drawn in the units of the data, degrees or per cent, vanish with all their labels, while
#   those of the same size drawn in pixels stay, so it depends on how the author computes.
# Date tried: 2026-11-29
# Source: SVG 2 (https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute) has width and height
#   set the size; the README (https://github.com/kepano/defuddle) says that removeSmallImages
#   removes icons and tracking pixels, and not by what measure. Tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  defuddle@0.19.4 jsdom@26.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { JSDOM } from 'jsdom';
import { Defuddle } from 'defuddle/node';

let changed = false;
const check = (what, seen, expected) => {
  const a = JSON.stringify(seen);
  const b = JSON.stringify(expected);
  console.log(`${what}: ${a}`);
  if (a !== b) {
    changed = true;
    console.log(`CHANGED: expected ${b}`);
  }
};
process.on('exit', (code) => {
  if (code !== 0) return;
  if (changed) {
    console.log('The behaviour is no longer what this script records.');
    process.exitCode = 1;
  } else {
    console.log('As recorded.');
  }
});

const filler = `<p>${'Remittances from Russia were a large part of the economy, and the part moved with the rouble. '.repeat(8)}</p>`;
const figure = async (viewBox, shapes) => {
  const url = 'https://example.org/remittances';
  const svg = `<svg role="img" aria-label="Map" width="600" height="300" viewBox="${viewBox}">${shapes}</svg>`;
  const { window } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Remittances</title></head><body><article><h1>Remittances</h1>${filler}
    <figure>${svg}<figcaption>Central Asia</figcaption></figure>${filler}</article></body></html>`,
    { url },
  );
  const { content } = await Defuddle(window.document, url);
  return content.match(/<figure>[^]*<\/figure>/)?.[0].replace(/\s*\n\s*/g, '') ?? 'none';
};
const inPixels = await figure('0 0 600 300', '<path d="M20 40h500v200z"/><text x="350" y="150">Dushanbe</text>');
const inDegrees = await figure('46 35 42 21', '<path d="M47 37h35v14z"/><text x="69" y="45" font-size="1">Dushanbe</text>');
check('viewBox="0 0 600 300" is kept', /<svg/.test(inPixels), true);
check('viewBox="46 35 42 21"', inDegrees, '<figure><figcaption>Central Asia</figcaption></figure>');
EOF

node try.mjs
