#!/usr/bin/env bash
# Title: In the time zones of Central Asia and Russia ExcelJS turns 2024-03-01 of a CSV into 29
#   February in the workbook, and 12-05-2024 into 4 December.
# Package: exceljs@4.4.0, jszip@3.10.1
# Guess: A date without a time is that day in the file, wherever the program runs, as a date given
#   in code is.
# Seen:
#   2024-03-01: serial number 45351.79, 29 February, 19:00
#   12-05-2024: serial number 45630.79, 4 December, 19:00
#   with TZ=UTC the first is 45352, 1 March
# Why it matters here: Built in Moscow or Dushanbe, every monthly figure falls into the month
#   before. Tests on a server in UTC or in America show nothing.
# Date tried: 2026-11-30
# Source: The README (https://github.com/exceljs/exceljs) has dateUTC for writing CSV only; it
#   says of reading that date formats may be given, not of time zones.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  exceljs@4.4.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Readable } from 'node:stream';
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

const serial = async (day) => {
  const book = new ExcelJS.Workbook();
  await book.csv.read(Readable.from([`day\n${day}\n`]));
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const sheet = await zip.file('xl/worksheets/sheet1.xml').async('string');
  return Number(Number(sheet.match(/r="A2"[^>]*><v>([^<]*)/)[1]).toFixed(2));
};
check('2024-03-01', await serial('2024-03-01'), 45351.79);
check('12-05-2024', await serial('12-05-2024'), 45630.79);
process.env.TZ = 'UTC';
check('2024-03-01 in UTC', await serial('2024-03-01'), 45352);
EOF

TZ=Asia/Dushanbe node try.mjs
