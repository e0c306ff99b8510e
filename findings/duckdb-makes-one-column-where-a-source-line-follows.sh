#!/usr/bin/env bash
# Title: DuckDB reads a whole CSV table as a single column when its last line is “Source: World
# Bank”.
# Package: @duckdb/node-api@1.5.6-r.1
# Guess: An error for that line, or a row with an empty second cell; the twenty lines above decide
#   on the comma.
# Seen:
#   columns: ["country,share"]
#   last rows: ["Country 20,20.5","Source: World Bank"]
#   without it: ["country","share"]
# Why it matters here: Published tables name their source or a note below the last row. Nothing
#   fails, and each row is one text, so that a query by country finds no row at all.
# Date tried: 2026-11-30
# Source: Known and meant, as any dialect that fits all lines is taken,
#   https://github.com/duckdb/duckdb/issues/14117.

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
const rows = Array.from({ length: 20 }, (_, index) => `Country ${index + 1},${index + 1}.5\n`).join('');
const read = async (end) => {
  writeFileSync('shares.csv', `country,share\n${rows}${end}`);
  return connection.runAndReadAll("SELECT * FROM read_csv('shares.csv')");
};

const noted = await read('Source: World Bank\n');
check('columns', noted.columnNames(), ['country,share']);
check('last rows', noted.getRows().slice(-2).flat(), ['Country 20,20.5', 'Source: World Bank']);
check('without it', (await read('')).columnNames(), ['country', 'share']);
EOF

./node_modules/.bin/node try.mjs
