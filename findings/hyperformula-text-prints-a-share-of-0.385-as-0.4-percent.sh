#!/usr/bin/env bash
# Title: TEXT of HyperFormula prints 0.385 in the format 0.0% as “0.4%”, 1234.5 in #,##0.0 as
#   “1235,##0.0” and a date in d mmmm yyyy as “1 0300 2024”.
# Package: hyperformula@3.5.0
# Guess: The commonest formats of spreadsheets work, or an unknown one gives an error value.
# Seen:
#   =TEXT(0.385,"0.0%"): 0.4%
#   =TEXT(0.385,"0%"): 0%
#   =TEXT(1234.5,"#,##0.0"): 1235,##0.0
#   =TEXT(45352,"d mmmm yyyy"): 1 0300 2024
#   the cell 38.5%: 0.385, so that percentages are known
# Why it matters here: Labels of a chart come from such formulas. The others are visibly broken;
#   0.4% for 38.5% looks like a figure.
# Date tried: 2026-11-30
# Source: The guide, https://hyperformula.handsontable.com/guide/list-of-differences.html, has a
#   row on the formats of TEXT.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  hyperformula@3.5.0 \
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

const { HyperFormula } = createRequire(import.meta.url)('hyperformula');
const value = (cell) =>
  HyperFormula.buildFromArray([[cell]], { licenseKey: 'gpl-v3' }).getCellValue({ sheet: 0, row: 0, col: 0 });
check('share', value('=TEXT(0.385,"0.0%")'), '0.4%');
check('whole share', value('=TEXT(0.385,"0%")'), '0%');
check('thousands', value('=TEXT(1234.5,"#,##0.0")'), '1235,##0.0');
check('date', value('=TEXT(45352,"d mmmm yyyy")'), '1 0300 2024');
check('a cell with per cent', value('38.5%'), 0.385);
EOF

node try.mjs
