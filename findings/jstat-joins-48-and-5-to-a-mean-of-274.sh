#!/usr/bin/env bash
# Title: jStat takes the mean of the texts “48” and “5” for 274, their greatest for “5”, and a
#   missing figure for zero.
# Package: jstat@1.9.6
# Guess: Texts become numbers or the answer is NaN, and null is left out or makes the answer null.
# Seen:
#   sum(["48", "5"]): 0548; mean: 274
#   max(["48", "5", "100"]): 5
#   mean([48, null, 24]): 24
#   median([48, null, 24]): 24; stdev of “48” and “24”: 1188.06
# Why it matters here: Cells of a CSV are texts until somebody converts them. 274 looks like a
#   number; a mean of two shares cannot be above both.
# Date tried: 2026-11-30
# Source: The documentation, https://jstat.github.io/vector.html, on functions of arrays of
#   numbers.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  jstat@1.9.6 \
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

const jStat = createRequire(import.meta.url)('jstat');
check('sum', jStat.sum(['48', '5']), '0548');
check('mean', jStat.mean(['48', '5']), 274);
check('greatest', jStat.max(['48', '5', '100']), '5');
check('missing', jStat.mean([48, null, 24]), 24);
check('median', jStat.median([48, null, 24]), 24);
check('deviation', Number(jStat.stdev(['48', '24']).toFixed(2)), 1188.06);
EOF

node try.mjs
