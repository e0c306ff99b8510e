#!/usr/bin/env bash
# Title: @wordpress/autop puts closing and opening p tags into an inline SVG that has a blank
#   line, and the browser ends the SVG there.
# Package: @wordpress/autop@4.56.0
# Guess: Blank lines inside a block of markup are left alone, as they are inside pre and style.
# Seen:
#   <svg viewBox="0 0 9 9"></p>
#   <p><title>Share</title></p>
#   <p><text y="5">48</text>
#   </svg><br />
#   p tags inside pre: 0
# Why it matters here: An exported chart is often indented with blank lines between its layers.
#   Pasted into a post of the classic editor it is valid; printed it has p tags, at which an
#   HTML parser leaves SVG, so that labels appear as running text and the shapes not at all.
# Date tried: 2026-11-29
# Source: The README (https://github.com/WordPress/gutenberg/tree/trunk/packages/autop) says
#   that double line breaks become paragraphs, and names no exceptions. HTML Standard, parsing
#   of foreign content
#   (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign) has p among the
#   tags that end it.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @wordpress/autop@4.56.0 \
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

const { autop } = createRequire(import.meta.url)('@wordpress/autop');
const chart = '<figure>\n<svg viewBox="0 0 9 9">\n\n<title>Share</title>\n\n<text y="5">48</text>\n</svg>\n</figure>';
const printed = autop(chart);
console.log(printed);
const inside = (text, tag) => (text.match(new RegExp(`<${tag}[^]*</${tag}>`))[0].match(/<\/?p>/g) ?? []).length;
check('p tags inside the SVG', inside(printed, 'svg'), 4);
check('p tags inside pre', inside(autop('<pre>\n48\n\n38\n</pre>'), 'pre'), 0);
EOF

node try.mjs
