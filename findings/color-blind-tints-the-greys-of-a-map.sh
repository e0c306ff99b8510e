#!/usr/bin/env bash
# Title: The package color-blind turns grey #808080 into #8b7b80 for deuteranopia and off-white
#   #f7f7f7 into #fff4f8, though greys look alike to everybody.
# Package: color-blind@0.1.3, @bjornlu/colorblind@1.0.3
# Guess: A simulation leaves the neutral axis alone: black, grey and white are themselves for all
#   types.
# Seen:
#   color-blind, deuteranopia: #808080 is #8b7b80, #f7f7f7 is #fff4f8
#   color-blind, protanopia: #808080 is #817e7f
#   color-blind, #b2182b for protanopia: #625b40; @bjornlu/colorblind: #32322a
#   @bjornlu/colorblind: #808080 and #f7f7f7 unchanged
# Why it matters here: A test that the classes of a map differ for colour-blind readers passes or
#   fails by the package: the dark red is twice as light in one as in the other.
# Date tried: 2026-11-30
# Source: The packages, https://github.com/skratchdot/color-blind and
#   https://github.com/bluwy/colorblind; Viénot, Brettel and Mollon 1999,
#   https://vision.psychol.cam.ac.uk/jdmollon/papers/colourmaps.pdf, keep greys.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  color-blind@0.1.3 @bjornlu/colorblind@1.0.3 \
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

const blind = createRequire(import.meta.url)('color-blind');
const { simulate } = (await import('@bjornlu/colorblind')).default;
const other = (hex, type) => {
  const [r, g, b] = hex.slice(1).match(/../g).map((part) => parseInt(part, 16));
  const seen = simulate({ r, g, b }, type);
  return '#' + [seen.r, seen.g, seen.b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
};
check('greys, deuteranopia', ['#808080', '#f7f7f7'].map((hex) => blind.deuteranopia(hex)), ['#8b7b80', '#fff4f8']);
check('grey, protanopia', blind.protanopia('#808080'), '#817e7f');
check('greys, the other', ['#808080', '#f7f7f7'].map((hex) => other(hex, 'deuteranopia')), ['#808080', '#f7f7f7']);
check('red, protanopia', [blind.protanopia('#b2182b'), other('#b2182b', 'protanopia')], ['#625b40', '#32322a']);
EOF

node try.mjs
