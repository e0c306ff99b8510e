#!/usr/bin/env bash
# Title: ExcelJS reads a formula whose result is 0 as one without a result, and writes such a cell
#   to CSV as an empty one.
# Package: exceljs@4.4.0, jszip@3.10.1
# Guess: The result 0 is a number as 2 is.
# Seen:
#   written to the file: <f>SUM(B2:B3)</f><v>0</v>
#   read back: {"formula":"SUM(B2:B3)"} beside {"formula":"1+1","result":2}
#   CSV: ",2"
# Why it matters here: Changes and balances are formulas, and no change is a finding. In the CSV
#   the year is missing, and whoever fills or drops gaps gets another mean.
# Date tried: 2026-11-30
# Source: The README (https://github.com/exceljs/exceljs) says that a formula’s value has a
#   result; tried, no public source found on zero.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  exceljs@4.4.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

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

const book = new ExcelJS.Workbook();
book.addWorksheet('a').addRow([
  { formula: 'SUM(B2:B3)', result: 0 },
  { formula: '1+1', result: 2 },
]);
const file = await book.xlsx.writeBuffer();
const sheet = await (await JSZip.loadAsync(file)).file('xl/worksheets/sheet1.xml').async('string');
check('written', sheet.includes('<f>SUM(B2:B3)</f><v>0</v>'), true);
const again = new ExcelJS.Workbook();
await again.xlsx.load(file);
const row = again.worksheets[0].getRow(1);
check('read', [row.getCell(1).value, row.getCell(2).value], [{ formula: 'SUM(B2:B3)' }, { formula: '1+1', result: 2 }]);
check('CSV', String(await book.csv.writeBuffer()), ',2');
EOF

node try.mjs
