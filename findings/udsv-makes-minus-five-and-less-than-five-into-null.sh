#!/usr/bin/env bash
# Title: uDSV takes the type of a column from part of its cells: beside plain numbers −5 with a
#   true minus, <5 and n/a all become null, while “2*” or “1,5” makes the column text.
# Package: udsv@0.7.3
# Guess: A column with a cell that is no number stays text, or only the marks for missing values
#   become null.
# Seen:
#   column 7, −5, <5, n/a, 3: type n, values 7, null, null, null, 3
#   column 1, 2*, 1,5: type s, values “1”, “2*”, “1,5”
# Why it matters here: A fall of five points and a small number that is suppressed on purpose are
#   lost together with the cell that is truly empty, without a warning.
# Date tried: 2026-11-30
# Source: The README, https://github.com/leeoniya/uDSV, on schema inference and on empty texts,
#   null and NaN; of cells that do not fit the type it does not speak.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  udsv@0.7.3 \
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

const { inferSchema, initParser } = createRequire(import.meta.url)('udsv');
const read = (cells) => {
  const csv = ['country,change', ...cells.map((cell) => `Tajikistan,${cell}`)].join('\n') + '\n';
  const schema = inferSchema(csv);
  return [schema.cols[1].type, initParser(schema).typedArrs(csv).map((row) => row[1])];
};
check('with a true minus', read(['7', '−5', '<5', 'n/a', '3']), ['n', [7, null, null, null, 3]]);
check('with a note', read(['1', '2*', '"1,5"']), ['s', ['1', '2*', '1,5']]);
EOF

node try.mjs
