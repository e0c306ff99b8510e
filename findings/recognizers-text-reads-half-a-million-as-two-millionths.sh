#!/usr/bin/env bash
# Title: Microsoft’s recognizers read “half a million” as 0.000002, “one and a half million” as
#   1.0000005, “percentage points” as 0 % and “mid-2022” as the second half of this month.
# Package: @microsoft/recognizers-text-suite@1.3.1
# Guess: 500,000 and 1,500,000, since “a third” and “one in five” are read right; points are no
#   percentage, and “mid-2022” lies in 2022.
# Seen:
#   half a million: 2E-06
#   one and a half million: 1.0000005
#   one in five: 0.2
#   a fall of five percentage points: 0% besides 5
#   mid-2022, asked on 30 November 2026: 16 to 30 November 2026
# Why it matters here: Texts on migration count people in such words. The number is not missing but
#   wrong by twelve powers of ten.
# Date tried: 2026-11-30
# Source: https://github.com/microsoft/Recognizers-Text/issues/3207 has “one and a half thousand” as
#   501 in .NET; no issue found on half a million or on mid-2022.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @microsoft/recognizers-text-suite@1.3.1 \
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

const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
const numbers = (text) => recognizers.recognizeNumber(text, 'en-us').map((found) => found.resolution.value);
check('half a million', numbers('half a million people'), ['2E-06']);
check('one and a half million', numbers('one and a half million people'), ['1.0000005']);
check('one in five', numbers('one in five people'), ['0.2']);
check(
  'percentage points',
  recognizers.recognizePercentage('a fall in percentage points', 'en-us').map((found) => found.resolution.value),
  ['0%'],
);
const now = new Date(2026, 10, 30);
const dates = (text) =>
  recognizers
    .recognizeDateTime(text, 'en-us', undefined, now)
    .flatMap((found) => found.resolution.values.map(({ start, end }) => `${start} to ${end}`));
check('mid-2022', dates('in mid-2022'), ['2026-11-16 to 2026-12-01']);
check('March 2022', dates('in March 2022'), ['2022-03-01 to 2022-04-01']);
EOF

node try.mjs
