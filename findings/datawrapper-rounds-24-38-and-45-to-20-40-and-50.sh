#!/usr/bin/env bash
# Title: smartRound of Datawrapper’s shared package, which rounds “without losing any
#   information”, makes 20, 40 and 50 of 24, 38 and 45.4, and rounds two numbers to the decimals
#   of the first.
# Package: @datawrapper/shared@1.12.0
# Guess: Three shares that differ by whole points are rounded to whole numbers, and the order of
#   two numbers does not matter.
# Seen:
#   24, 38, 45.4: [20,40,50]
#   24, 38, 45.4, 48: [24,38,45,48]
#   38, 45.4: [38,45]
#   45.4, 38: [45.4,38]
# Why it matters here: Charts of the three or two countries that depend most on remittances are
#   the usual ones here. The labels are round numbers that look measured, and a fourth country
#   corrects them.
# Date tried: 2026-11-30
# Source: The README, https://github.com/datawrapper/shared, promises the least number of decimals
#   without loss of information; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @datawrapper/shared@1.12.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import shared from '@datawrapper/shared';

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

const { smartRound } = shared;
check('three', smartRound([24, 38, 45.4]), [20, 40, 50]);
check('four', smartRound([24, 38, 45.4, 48]), [24, 38, 45, 48]);
check('two', smartRound([38, 45.4]), [38, 45]);
check('two in the other order', smartRound([45.4, 38]), [45.4, 38]);
EOF

node try.mjs
