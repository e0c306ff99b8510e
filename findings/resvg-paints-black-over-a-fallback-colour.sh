#!/usr/bin/env bash
# Title: resvg paints a shape black when it does not know the second of two fill declarations,
#   although the first is plain.
# Package: @resvg/resvg-js@2.6.2
# Guess: CSS drops a declaration it cannot parse, so the earlier one stands; that is how
#   fallbacks are written and what every browser does.
# Seen:
#   fill:#00aa55: [0,170,85]
#   fill:#00aa55;fill:light-dark(#00aa55,#66ddaa): [0,0,0]
#   fill:#00aa55;fill:oklch(65% .17 155): [0,0,0]
#   fill:rgb(0 170 85 / 100%): [0,0,0]
# Why it matters here: A chart for light and dark pages has such pairs. Its picture for social
#   networks or for print is rendered by resvg, with black bars or a black country in a legend
#   of colours, and no error.
# Date tried: 2026-11-29
# Source: CSS Syntax (https://www.w3.org/TR/css-syntax-3/#error-handling) has invalid
#   declarations dropped; tried, no public source found on resvg and fallbacks.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @resvg/resvg-js@2.6.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';

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

const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js');
const colour = (style) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"><rect width="3" height="3" style="${style}"/></svg>`;
  return [...new Resvg(svg).render().pixels.slice(0, 3)];
};
for (const [style, expected] of [
  ['fill:#00aa55', [0, 170, 85]],
  ['fill:#00aa55;fill:light-dark(#00aa55,#66ddaa)', [0, 0, 0]],
  ['fill:#00aa55;fill:oklch(65% .17 155)', [0, 0, 0]],
  ['fill:rgb(0 170 85 / 100%)', [0, 0, 0]],
]) {
  check(style, colour(style), expected);
}
EOF

node try.mjs
