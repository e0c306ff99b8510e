#!/usr/bin/env bash
# Title: VALUE of Formula.js reads “(5)” and “−5” with a true minus as 5, “38,5” as 385 and “Mar
#   24” as 24, and its TEXT ignores the format of a date.
# Package: @formulajs/formulajs@4.6.1
# Guess: What Excel does: −5 for (5), #VALUE! for what is no number, the day for a date.
# Seen:
#   VALUE of “(5)”, “−5”: 5, 5
#   VALUE of “38,5”: 385; “Mar 24”: 24; “$5”: 5
#   TEXT(45352, "d mmmm yyyy"): 45352
#   NUMBERVALUE of “(5)”: #VALUE!
# Why it matters here: The library stands behind tables on web pages that compute in the browser.
#   A loss in brackets counts as a gain in the sum below it.
# Date tried: 2026-11-30
# Source: The README, https://github.com/formulajs/formulajs, lists differences from Excel in
#   dates, none in VALUE; Excel’s VALUE:
#   https://support.microsoft.com/office/value-function-257d0108-07dc-437d-ae1c-bc2d3953d8c2.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @formulajs/formulajs@4.6.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { TEXT, VALUE } from '@formulajs/formulajs';

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

check('brackets', VALUE('(5)'), 5);
check('true minus', VALUE('−5'), 5);
check('hyphen', VALUE('-5'), -5);
check('comma', VALUE('38,5'), 385);
check('month', VALUE('Mar 24'), 24);
check('date', TEXT(45352, 'd mmmm yyyy'), '45352');
EOF

node try.mjs
