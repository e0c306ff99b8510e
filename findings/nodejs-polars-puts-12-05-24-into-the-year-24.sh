#!/usr/bin/env bash
# Title: nodejs-polars reads 12.05.24 as 12 May of the year 24, and 24-05-12 as 24 May of the year
#   12, when it is to look for dates.
# Package: nodejs-polars@0.26.1
# Guess: Two digits are this century, or the column stays text, as 2024-03 does.
# Seen:
#   12.05.2024: 2024-05-12
#   12.05.24 and 12/05/24: 0024-05-12
#   24-05-12: 0012-05-24
#   2024-03: text
# Why it matters here: Russian tables write the year with two digits. The column is of type Date,
#   sorts well and filters to nothing.
# Date tried: 2026-11-30
# Source: The documentation, https://pola-rs.github.io/nodejs-polars/, on the option
#   tryParseDates.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
case $(uname -m) in
  x86_64) build=nodejs-polars-linux-x64-gnu ;;
  aarch64) build=nodejs-polars-linux-arm64-gnu ;;
  *) echo "no build of nodejs-polars for this processor" >&2; exit 2 ;;
esac
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  nodejs-polars@0.26.1 "$build@0.26.1" \
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

const { readCSV } = createRequire(import.meta.url)('nodejs-polars');
const read = (cell) => {
  const [row] = readCSV(`day,x\n${cell},1\n${cell},2\n`, { tryParseDates: true }).toRecords();
  return row.day instanceof Date ? row.day.toISOString().slice(0, 10) : String(row.day).slice(0, 10);
};
check('four digits', read('12.05.2024'), '2024-05-12');
check('two digits', ['12.05.24', '12/05/24'].map(read), ['0024-05-12', '0024-05-12']);
check('year first', read('24-05-12'), '0012-05-24');
check('month', read('2024-03'), '2024-03');
EOF

node try.mjs
