#!/usr/bin/env bash
# Title: vega-loader takes a column of region numbers or of decimal commas for dates: “Region 12”
# is 1 December 2001, “38,5” is May 2038.
# Package: vega-loader@5.1.3
# Guess: Text is text. At most ISO dates are recognised, and a column of 38,5 and 40,1 is text or
#   numbers.
# Seen:
#   types: {"region":"date","share":"date","age":"date","year":"string"}
#   row: ["2001-12-01","2038-05-01","2001-10-12"]
# Why it matters here: CSV data are typed this way unless told otherwise. A list of regions
#   becomes a time axis, and shares of a Russian or German table are spread over the twenty-first
#   century; the chart has axes and marks and no error.
# Date tried: 2026-11-30
# Source: The author says of the same test in datalib that it is the parser of dates of the
#   browser, which takes “Restaurant 11057”, https://github.com/vega/datalib/issues/95.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  vega-loader@5.1.3 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { read } from 'vega-loader';

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

const csv = 'region;share;age;year\nRegion 12;38,5;10-12;2023-24\nRegion 5;40,1;7-9;2024-25\n';
const format = { type: 'dsv', delimiter: ';', parse: 'auto' };
const rows = read(csv, format);
const type = (value) => (value instanceof Date || typeof value === 'number' ? 'date' : typeof value);
const types = Object.fromEntries(Object.entries(rows[0]).map(([name, value]) => [name, type(value)]));
check('types', types, { region: 'date', share: 'date', age: 'date', year: 'string' });

const day = (value) => new Date(value).toISOString().slice(0, 10);
const { region, share, age } = rows[0];
check('row', [region, share, age].map(day), ['2001-12-01', '2038-05-01', '2001-10-12']);
EOF

TZ=UTC ./node_modules/.bin/node try.mjs
