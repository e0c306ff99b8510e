#!/usr/bin/env bash
# Title: typograf, set to Russian, turns “data-2024-03-01.csv” in a sentence into
# “data-01.03.2024.csv”.
# Package: typograf@7.8.0
# Guess: A typographer changes spaces, dashes and quotation marks. Dates and the letters within a
#   word stay.
# Seen:
#   file: "файл data-01.03.2024.csv"
#   address: "https://example.org/2024-03-01/x"
#   time: "01.03.2024T10:00"
# Why it matters here: Names of data files, ids and times of day are quoted in notes and methods.
#   The reader is sent to a file that does not exist, and the link behind it still works, since
#   addresses are left alone.
# Date tried: 2026-11-30
# Source: The list of rules has one that turns ISO dates into Russian ones, ru/date/fromISO,
#   https://github.com/typograf/typograf/blob/dev/docs/RULES.ru.md.

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
check('file', set('файл data-2024-03-01.csv'), 'файл data-01.03.2024.csv');
check('address', set('https://example.org/2024-03-01/x'), 'https://example.org/2024-03-01/x');
check('time', set('2024-03-01T10:00'), '01.03.2024T10:00');
EOF

./node_modules/.bin/node try.mjs
