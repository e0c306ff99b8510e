#!/usr/bin/env bash
# Title: @codious/sav-reader-writer writes null and an empty text into an SPSS file as 0,
#   undefined as missing, and in Dushanbe 1 March 2024 as 19:00 of 29 February.
# Package: @codious/sav-reader-writer@1.1.4, sav-reader@2.0.8
# Guess: What is no number becomes SPSS’s missing value, and a date without a time is that day.
# Seen:
#   38.5, null, "", undefined: 38.5, 0, 0, missing
#   01-03-2024: 13928612400 seconds, 5 hours before 1 March
# Why it matters here: In surveys of migrants a refused income is null. The mean falls, the file
#   opens in SPSS without a hint, and every day of arrival lies one day early east of Greenwich.
# Date tried: 2026-11-30
# Source: The README in the package does not speak of missing values; tried, no public source
#   found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @codious/sav-reader-writer@1.1.4 sav-reader@2.0.8 \
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

const require = createRequire(import.meta.url);
const { toBuffer, VariableType } = require('@codious/sav-reader-writer');
const { SavBufferReader } = require('sav-reader');
const read = async (type, cells) => {
  const reader = new SavBufferReader(Buffer.from(toBuffer(cells.map((income) => ({ income })), [{ name: 'income', type }])));
  await reader.open();
  return (await reader.readAllRows()).map(({ income }) => income ?? 'missing');
};
check('incomes', await read(VariableType.Numeric, [38.5, null, '', undefined]), [38.5, 0, 0, 'missing']);
const march = (Date.UTC(2024, 2, 1) - Date.UTC(1582, 9, 14)) / 1000;
check('hours from 1 March', (await read(VariableType.Date, ['01-03-2024'])).map((seconds) => (seconds - march) / 3600), [-5]);
EOF

TZ=Asia/Dushanbe node try.mjs
