#!/usr/bin/env bash
# Title: DOMPurify keeps an inline SVG with its symbol, pattern, title and style, and takes every
#   use element out, so that a map whose marks are symbols has none.
# Package: dompurify@3.5.0, jsdom@26.1.0
# Guess: A use element that points into the same drawing stays as its symbol does, or both go.
# Seen:
#   <symbol id="mark">: kept; <use href="#mark">: gone
#   <rect fill="url(#hatch)">, <a href="#x">, aria-labelledby: kept
# Why it matters here: The base map, the legend’s words and the title are there, and the reader
#   sees a map on which nothing happens anywhere.
# Date tried: 2026-11-30
# Source: The README, https://github.com/cure53/DOMPurify, says that SVG is permitted by default;
#   that use is not is seen in its list of tags, src/tags.ts.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  dompurify@3.5.0 jsdom@26.1.0 \
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

const require = createRequire(import.meta.url);
const { JSDOM } = require('jsdom');
const purify = require('dompurify')(new JSDOM('').window);
const map =
  '<svg role="img" aria-labelledby="t"><title id="t">Raids</title><defs>' +
  '<symbol id="mark"><circle r="2"></circle></symbol>' +
  '<pattern id="hatch"><path d="M0 0h4"></path></pattern></defs><rect fill="url(#hatch)"></rect>MARKS</svg>';
const marks = '<use href="#mark" x="5"></use><use href="#mark" x="9"></use>';
check('map', purify.sanitize(map.replace('MARKS', marks)), map.replace('MARKS', ''));
const link = '<svg><a href="#x"><text>48</text></a></svg>';
check('link', purify.sanitize(link), link);
EOF

node try.mjs
