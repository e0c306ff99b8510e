#!/usr/bin/env bash
# Title: SVGO's default preset removes a bar of height 0 together with the labelled list item
#   around it, and every transparent hover target.
# Package: svgo@4.1.0
# Guess: What draws nothing and says nothing may go; an element that has an aria-label or takes
#   the pointer stays.
# Seen:
#   labels in the chart before: ["2022: 48","2023: 0"], after: ["2022: 48"]
#   transparent rectangles that take the pointer before: 2, after: 0
#   role attributes before: 4, after: 0
# Why it matters here: A year with the figure 0 is a datum, not an absence. After optimisation
#   it is gone for screen readers and for scripts, so a walk through the marks jumps over the
#   year; and the wide invisible rectangles by which thin marks are touched no longer exist.
#   role="list" and role="img" go too, by another plugin of the preset.
# Date tried: 2026-11-29
# Source: The documentation of removeHiddenElems
#   (https://svgo.dev/docs/plugins/remove-hidden-elems/) says that it removes hidden and
#   invisible elements; it does not speak of labels or of the pointer.
#   https://svgo.dev/docs/plugins/remove-unknowns-and-defaults/ has keepRoleAttr false.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  svgo@4.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { optimize } from 'svgo';

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

const before =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" role="img" aria-label="Share of GDP"><g role="list">' +
  '<g role="listitem" aria-label="2022: 48"><rect width="9" height="48" y="12"/><rect opacity="0" width="20" height="60"/></g>' +
  '<g role="listitem" aria-label="2023: 0"><rect x="20" width="9" height="0" y="60"/><rect opacity="0" x="20" width="20" height="60"/></g>' +
  '</g></svg>';
const after = optimize(before).data;
console.log(after);

const labels = (svg) => [...svg.matchAll(/aria-label="(\d{4}: \d+)"/g)].map((match) => match[1]);
const count = (svg, pattern) => (svg.match(pattern) ?? []).length;
check('labels before and after', [labels(before), labels(after)], [['2022: 48', '2023: 0'], ['2022: 48']]);
check('transparent rectangles before and after', [before, after].map((svg) => count(svg, /opacity="0"/g)), [2, 0]);
check('role attributes before and after', [before, after].map((svg) => count(svg, /role="/g)), [4, 0]);
EOF

node try.mjs
