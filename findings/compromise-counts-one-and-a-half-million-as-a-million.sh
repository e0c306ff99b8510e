#!/usr/bin/env bash
# Title: compromise reads “one and a half million” as 1000000, “tens of thousands” as 0, and
# “10–12 million” as ten, twelve and a million.
# Package: compromise@14.17.0
# Guess: 1500000; no number, or 10000; and 10 with 12000000, or both in millions. “Half a million”
#   is rightly 500000.
# Seen:
#   one and a half million: [1000000]
#   tens of thousands: [0]
#   10–12 million: [10,12,1000000]
#   between 10 and 12 million: [10,12000000]
#   three of ten million: [0]
#   half a million: [500000]
# Why it matters here: Numbers of prose are compared with a table of facts. A third is lost of a
#   number in words, an order of size becomes nothing, and a range has a low end of ten people.
# Date tried: 2026-11-30
# Source: The page on numbers shows such words as one thousand and two fifths,
#   https://observablehq.com/@spencermountain/compromise-values; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  compromise@14.17.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import nlp from 'compromise';

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

const numbers = (text) => nlp(text).numbers().json().map(({ number }) => number.num);
check('one and a half million', numbers('one and a half million'), [1000000]);
check('tens of thousands', numbers('tens of thousands'), [0]);
check('10–12 million', numbers('10–12 million'), [10, 12, 1000000]);
check('between 10 and 12 million', numbers('between 10 and 12 million'), [10, 12000000]);
check('three of ten million', numbers('three of ten million'), [0]);
check('half a million', numbers('half a million'), [500000]);
EOF

./node_modules/.bin/node try.mjs
