#!/usr/bin/env bash
# Title: DuckDB reads a CSV table with the header “2021,2022” above numbers, or
# “country,2021,2022” above names and numbers, as one without a header.
# Package: @duckdb/node-api@1.5.6-r.1
# Guess: The first row is the header: it is above whole columns, and “country” is no country.
# Seen:
#   with names: ["column0","column1","column2"]
#   rows: 3
#   with “share 2021”: ["country","share 2021","share 2022"]
# Why it matters here: Tables with a column for each year are the commonest of all. Each year’s
#   column then has its own year as a value, so that 2021 is the largest share, and sums and means
#   contain it.
# Date tried: 2026-11-30
# Source: The documentation says that a header is found by types that differ from those of the
#   columns, https://duckdb.org/docs/stable/data/csv/auto_detection.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @duckdb/node-api@1.5.6-r.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

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

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
const read = async (header) => {
  writeFileSync('shares.csv', `${header}\nTajikistan,38.5,45.4\nKyrgyzstan,30.2,24.1\n`);
  return connection.runAndReadAll("SELECT * FROM read_csv('shares.csv')");
};

const years = await read('country,2021,2022');
check('with names', years.columnNames(), ['column0', 'column1', 'column2']);
check('rows', years.getRows().length, 3);
check('largest share of the first year', Math.max(...years.getRows().map((row) => Number(row[1]) || 0)), 2021);
const words = await read('country,share 2021,share 2022');
check('with “share 2021”', words.columnNames(), ['country', 'share 2021', 'share 2022']);
EOF

./node_modules/.bin/node try.mjs
