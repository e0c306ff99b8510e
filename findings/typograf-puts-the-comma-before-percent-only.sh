#!/usr/bin/env bash
# Title: typograf, set to Russian, makes “45,4%” of “45.4 %” and leaves “1.2 млн” with its point;
# it sets a dash in 2022–2024 годы and none in 10-12 млн.
# Package: typograf@7.8.0
# Guess: Decimal points become commas everywhere or nowhere, and a range of numbers gets a dash
#   whatever it counts.
# Seen:
#   share and sum: "45,4% и 1.2 млн"
#   years and people: "2022–2024 годы, 2022-24 годы, 10-12 млн"
# Why it matters here: One sentence has two decimal signs and two kinds of range. Where the text
#   is compared with the data afterwards, 45,4 is found by one rule and 1.2 by another.
# Date tried: 2026-11-30
# Source: The rule ru/number/comma is listed as one for points in numbers at large,
#   https://github.com/typograf/typograf/blob/dev/docs/RULES.ru.md; tried, no public source found
#   on its limits.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  typograf@7.8.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import Typograf from 'typograf';

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

const typograf = new Typograf({ locale: ['ru', 'en-US'] });
const set = (text) => typograf.execute(text).replaceAll('\u00a0', ' ');
check('share and sum', set('45.4 % и 1.2 млн'), '45,4% и 1.2 млн');
const ranges = set('2022-2024 годы, 2022-24 годы, 10-12 млн');
check('years and people', ranges, '2022–2024 годы, 2022-24 годы, 10-12 млн');
EOF

./node_modules/.bin/node try.mjs
