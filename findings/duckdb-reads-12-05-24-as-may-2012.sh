#!/usr/bin/env bash
# Title: DuckDB reads the dates 12.05.24 and 03/04/24 of a CSV file as 24 May 2012 and 24 April
# 2003.
# Package: @duckdb/node-api@1.5.6-r.1
# Guess: Two digits with dots are day, month and year, or with slashes month first; where nothing
#   decides, the column stays text.
# Seen:
#   dots: ["2012-05-24","2013-05-24"]
#   slashes: ["2003-04-24","2005-04-24"]
# Why it matters here: Russian and Central Asian statistics write 12.05.24. Days become years, so
#   a series of one month is spread over a decade, with a type that says date.
# Date tried: 2026-11-30
# Source: A file in which %y.%m.%d was found by itself is shown in
#   https://github.com/duckdb/duckdb/issues/13660; on this order of preference, tried, no public
#   source found.

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
const read = async (days) => {
  writeFileSync('raids.csv', `day,raids\n${days.map((day) => `${day},1\n`).join('')}`);
  return connection.runAndReadAll("SELECT day FROM read_csv('raids.csv')");
};
const column = async (days) => (await read(days)).getRows().map(([day]) => String(day));

check('dots', await column(['12.05.24', '13.05.24']), ['2012-05-24', '2013-05-24']);
check('slashes', await column(['03/04/24', '05/04/24']), ['2003-04-24', '2005-04-24']);
EOF

./node_modules/.bin/node try.mjs
