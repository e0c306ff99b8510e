#!/usr/bin/env bash
# Title: human-format writes 0.385 as “385 m” and 385 million as “385 M”.
# Package: human-format@1.2.1
# Guess: A number below 1 stays as it is. Prefixes make large numbers short.
# Seen:
#   0.385: 385 m
#   385000000: 385 M
#   5700000000: 5.7 G
# Why it matters here: Shares are numbers below 1, sums of money are millions, and “385 m” is how
#   newspapers write 385 million. The two differ by nine orders of magnitude and one capital
#   letter.
# Date tried: 2026-11-30
# Source: The README, https://github.com/JsCommunity/human-format, shows large numbers, file sizes
#   and scales; the prefixes below 1 are in its code.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  human-format@1.2.1 \
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

const format = createRequire(import.meta.url)('human-format');
check('a share', format(0.385), '385 m');
check('a sum', format(385e6), '385 M');
check('a billion', format(5.7e9), '5.7 G');
EOF

node try.mjs
