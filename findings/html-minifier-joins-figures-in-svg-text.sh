#!/usr/bin/env bash
# Title: html-minifier-terser with collapseWhitespace removes the space between two tspan
#   elements, so a chart's label "2023 48 %" becomes "202348 %".
# Package: html-minifier-terser@7.2.0
# Guess: collapseWhitespace keeps one space between inline elements, as it does between span
#   elements; tspan is the inline element of SVG text.
# Seen:
#   tspan: <text><tspan>2023</tspan><tspan>48 %</tspan></text>
#   span: <p><span>2023</span> <span>48 %</span></p>
# Why it matters here: Labels of charts put the year and the figure into tspan elements of two
#   weights or colours with a space between them. Minified they read as another number, on the
#   page and for a screen reader, and only inline SVG is hit.
# Date tried: 2026-11-29
# Source: The README (https://github.com/terser/html-minifier-terser) says that
#   collapseWhitespace collapses white space in text nodes and minds inline elements; it names
#   no elements of SVG. Tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  html-minifier-terser@7.2.0 \
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

const { minify } = createRequire(import.meta.url)('html-minifier-terser');
const options = { collapseWhitespace: true };
const svg = await minify('<svg><text><tspan>2023</tspan> <tspan>48 %</tspan></text></svg>', options);
const html = await minify('<p><span>2023</span> <span>48 %</span></p>', options);
check('tspan', svg, '<svg><text><tspan>2023</tspan><tspan>48 %</tspan></text></svg>');
check('span', html, '<p><span>2023</span> <span>48 %</span></p>');
EOF

node try.mjs
