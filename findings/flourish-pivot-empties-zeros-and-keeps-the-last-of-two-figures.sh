#!/usr/bin/env bash
# Title: Flourish’s pivotObjects and pivotArrays make an empty cell of 0, as of a missing figure,
#   and of two figures for one country and year keep the last without a word.
# Package: @flourish/transform-data@2.1.0
# Guess: A pivot keeps 0, leaves empty what is missing, and refuses, lists or adds up what stands
#   twice, as Excel’s does.
# Seen:
#   Kyrgyzstan, 2023: 0: empty
#   Kyrgyzstan, 2022: null: empty
#   Tajikistan, 2023: 48 from one source, 38 from another: 38
#   meltObjects, the way back, keeps 0
# Why it matters here: No deported workers and no data are different things, and the chart draws
#   both as a gap. Where sources differ, the order of the rows decides which one is shown.
# Date tried: 2026-11-30
# Source: The README in the package, on npm as @flourish/transform-data, likens it to Excel’s
#   pivot table, where a sum of 0 is 0; it says nothing of zeros or doubles.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @flourish/transform-data@2.1.0 \
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

const { meltObjects, pivotArrays, pivotObjects } = createRequire(import.meta.url)('@flourish/transform-data');
const rows = [
  { country: 'TJ', year: '2022', share: 51 },
  { country: 'TJ', year: '2023', share: 48 },
  { country: 'TJ', year: '2023', share: 38 },
  { country: 'KG', year: '2022', share: null },
  { country: 'KG', year: '2023', share: 0 },
];
const [tj, kg] = pivotObjects(rows, 'year', 'share');
check('zero and null', [kg['2023'], kg['2022']], ['', '']);
check('two figures', tj['2023'], 38);
const table = [['country', 'year', 'share'], ...rows.map(({ country, year, share }) => [country, year, share])];
check('arrays', pivotArrays(table, 1, 2), [
  ['country', '2022', '2023'],
  ['TJ', 51, 38],
  ['KG', '', ''],
]);
check('back', meltObjects([{ country: 'KG', 2023: 0 }], ['2023'], {})[0].Value, 0);
EOF

node try.mjs
