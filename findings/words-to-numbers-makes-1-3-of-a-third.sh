#!/usr/bin/env bash
# Title: words-to-numbers turns “a third of workers” into “1 3 of workers”, “half a million” into
#   “half 1000000” and “nineteen ninety-one” into “19 91”.
# Package: words-to-numbers@1.5.1
# Guess: Fractions become fractions or stay words; what is half done stays as it was.
# Seen:
#   a third of workers: 1 3 of workers
#   half a million people: half 1000000 people
#   one and a half million: 1 and 1 half 1000000
#   nineteen ninety one: 19 91
#   two thousand twenty three: 2023
# Why it matters here: Search engines and checks of figures normalise texts with it. “A third” is
#   the commonest share in reports on migrants, and its 1 and 3 match everything.
# Date tried: 2026-11-30
# Source: The README, https://github.com/finnfiddle/words-to-numbers, shows “third” as 3 and
#   decimals; fractions are not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  words-to-numbers@1.5.1 \
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

const { wordsToNumbers } = createRequire(import.meta.url)('words-to-numbers');
check('third', wordsToNumbers('a third of workers'), '1 3 of workers');
check('half', wordsToNumbers('half a million people'), 'half 1000000 people');
check('one and a half', wordsToNumbers('one and a half million'), '1 and 1 half 1000000');
check('year', wordsToNumbers('in nineteen ninety one'), 'in 19 91');
check('year in thousands', wordsToNumbers('two thousand twenty three'), 2023);
EOF

node try.mjs
