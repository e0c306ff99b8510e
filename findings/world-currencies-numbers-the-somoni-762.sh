#!/usr/bin/env bash
# Title: world-currencies gives the somoni the ISO number 762 for 972 and the manat 795 for 934,
#   the numbers of the countries, and 500 som as the largest note of Uzbekistan.
# Package: world-currencies@0.0.11, currency-codes@2.2.0
# Guess: Number and code of a currency are one entry of one standard.
# Seen:
#   TJS: 762; currency-codes: 972
#   TMT: 795; currency-codes: 934
#   KZT: 398 in both
#   notes of UZS: to 500; of TJS: to 500 somoni
# Why it matters here: Payment messages carry the number, not the letters. 762 is no currency, so
#   a transfer home is refused or waits.
# Date tried: 2026-11-30
# Source: ISO 4217,
#   https://www.six-group.com/en/products-services/financial-information/data-standards.html; the
#   Central Bank of Uzbekistan, https://cbu.uz/en/banknotes-coins/, on notes to 200,000.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  world-currencies@0.0.11 currency-codes@2.2.0 \
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
const currencies = require('world-currencies');
const codes = require('currency-codes');
const both = (code) => [currencies[code].iso.number, codes.code(code).number];
check('TJS', both('TJS'), ['762', '972']);
check('TMT, KZT', ['TMT', 'KZT'].map(both), [
  ['795', '934'],
  ['398', '398'],
]);
check('largest note of UZS', currencies.UZS.banknotes.frequent.at(-1), 'лв500');
EOF

node try.mjs
