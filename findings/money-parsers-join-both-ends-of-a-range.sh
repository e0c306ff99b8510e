#!/usr/bin/env bash
# Title: accounting, currency.js and numeral read the range “10–12” as 1012, “2023–24” as 202324,
# and “−5” with a true minus as 5.
# Package: accounting@0.4.1, currency.js@2.0.4, numeral@2.0.6
# Guess: What is no single number gives NaN, null or 0, or the first number; a minus sign (U+2212)
#   is a minus.
# Seen:
#   10–12: [1012,1012,1012]
#   2023–24: [202324,202324,202324]
#   −5: [5,5,5]
#   <5: [5,5,5]
#   45.4 [43]: [45.443,45.44,45.443]
# Why it matters here: Well-set ranges and losses are the ones that go wrong: a typist’s hyphen is
#   at least noticed by currency.js. A range of millions becomes a hundred times as much, and a
#   fall is counted as a rise.
# Date tried: 2026-11-30
# Source: The README of currency.js, https://github.com/scurker/currency.js, and the page of
#   accounting, https://openexchangerates.github.io/accounting.js/, do not say what is done with
#   other characters; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  accounting@0.4.1 currency.js@2.0.4 numeral@2.0.6 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import accounting from 'accounting';
import currency from 'currency.js';
import numeral from 'numeral';

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

const read = (text) => [accounting.unformat(text), currency(text).value, numeral(text).value()];
check('10–12', read('10–12'), [1012, 1012, 1012]);
check('2023–24', read('2023–24'), [202324, 202324, 202324]);
check('−5', read('\u22125'), [5, 5, 5]);
check('<5', read('<5'), [5, 5, 5]);
check('45.4 [43]', read('45.4 [43]'), [45.443, 45.44, 45.443]);
EOF

./node_modules/.bin/node try.mjs
