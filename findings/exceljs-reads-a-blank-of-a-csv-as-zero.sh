#!/usr/bin/env bash
# Title: ExcelJS reads a CSV cell with a space as 0 and an empty one as null, and writes a cell
#   with a raised note mark as JSON.
# Package: exceljs@4.4.0
# Guess: A cell of spaces is empty or text, and rich text is written as its text.
# Seen:
#   "Tajikistan, ,": [0, null]
#   rich text 38.5 and a raised 1:
#     {"richText":[{"text":"38.5"},{"font":{"vertAlign":"superscript"},"text":"1"}]}
# Why it matters here: Statistical offices pad missing cells with a space. A year without an
#   estimate becomes a year without remittances.
# Date tried: 2026-11-30
# Source: The README (https://github.com/exceljs/exceljs) shows a map function for CSV values and
#   does not describe the usual one; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  exceljs@4.4.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';

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
await book.csv.read(Readable.from(['country,2022,2023\nTajikistan, ,\nKyrgyzstan,28,24\n']));
const row = book.worksheets[0].getRow(2);
check('space and nothing', [row.getCell(2).value, row.getCell(3).value], [0, null]);
const marked = new ExcelJS.Workbook();
const richText = [{ text: '38.5' }, { font: { vertAlign: 'superscript' }, text: '1' }];
marked.addWorksheet('a').addRow([{ richText }]);
check('rich text', JSON.parse(String(await marked.csv.writeBuffer()).slice(1, -1).replaceAll('""', '"')), { richText });
EOF

node try.mjs
