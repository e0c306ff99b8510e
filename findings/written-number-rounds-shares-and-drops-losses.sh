#!/usr/bin/env bash
# Title: written-number says 38.5 as “тридцать девять”, nothing at all for −5, and English for
# Uzbek.
# Package: written-number@0.11.1
# Guess: The fraction is said, or there is an error; a loss is “minus five”; a language that is
#   not there is an error.
# Seen:
#   38.5: "тридцать девять"
#   -5: ""
#   Uzbek: "five"
# Why it matters here: A share read out is half a point too large, and a fall in the numbers is
#   silence in the middle of a sentence. Neither shows in a test with whole numbers.
# Date tried: 2026-11-30
# Source: The README shows whole numbers only and says nothing of others,
#   https://github.com/yamadapc/js-written-number.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  written-number@0.11.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import writtenNumber from 'written-number';

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

check('38.5', writtenNumber(38.5, { lang: 'ru' }), 'тридцать девять');
check('-5', writtenNumber(-5, { lang: 'ru' }), '');
check('Uzbek', writtenNumber(5, { lang: 'uz' }), 'five');
EOF

./node_modules/.bin/node try.mjs
