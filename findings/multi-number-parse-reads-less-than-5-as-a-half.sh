#!/usr/bin/env bash
# Title: multi-number-parse reads “<5”, “−5” with a true minus and “(5)” as 0.5, “10-12” as 10.12,
#   and “0,385” as 385.
# Package: multi-number-parse@1.1.0
# Guess: A sign before the number is ignored or gives NaN; a comma after a lone 0 is the decimal
#   one.
# Seen:
#   <5, −5, (5): 0.5 each
#   10-12: 10.12
#   2023-24: 2023.24
#   0,385 and 38,512: 385 and 38512
#   1.234,5 and 38,5: 1234.5 and 38.5
# Why it matters here: The package is for numbers of any country. A loss of five becomes a gain of
#   a half, a range a share, and shares with three decimals grow a thousandfold.
# Date tried: 2026-11-30
# Source: The README, https://github.com/mjamado/multi-number-parse, promises numbers in any valid
#   format, says that what follows a number is stripped and that 1,234 is ambiguous; not what is
#   done with signs.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  multi-number-parse@1.1.0 \
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

const module = createRequire(import.meta.url)('multi-number-parse');
const parse = module.default ?? module;
check('<5, −5, (5)', ['<5', '\u{2212}5', '(5)'].map((text) => parse(text)), [0.5, 0.5, 0.5]);
check('10-12, 2023-24', ['10-12', '2023-24'].map((text) => parse(text)), [10.12, 2023.24]);
check('0,385, 38,512', ['0,385', '38,512'].map((text) => parse(text)), [385, 38512]);
check('1.234,5, 38,5', ['1.234,5', '38,5'].map((text) => parse(text)), [1234.5, 38.5]);
EOF

node try.mjs
