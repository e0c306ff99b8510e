#!/usr/bin/env bash
# Title: autoType of d3-dsv takes the years 2011-12 for December 2011 and makes an invalid date of
#   2023-24, which turns into NaN in scales and null in JSON.
# Package: d3-dsv@3.0.2
# Guess: What is no date, as there is no month 24, stays text; autoType is said to know ISO dates,
#   and the value is not one.
# Seen:
#   2011-12: 2011-12-01T00:00:00.000Z
#   2023-24: an invalid date, null as JSON
#   15-24 (an age): text
# Why it matters here: Seasons, school and budget years are written so. The column is half December,
#   half empty, and a chart of it leaves the later years out without an error.
# Date tried: 2026-11-30
# Source: https://d3js.org/d3-dsv#autoType speaks of ISO 8601 dates; arquero had the same and mended
#   it with https://github.com/uwdata/arquero/pull/339.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  d3-dsv@3.0.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { autoType, csvParse } from 'd3-dsv';

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

const rows = csvParse('year,age\n2011-12,15-24\n2023-24,25-34', autoType);
check('2011-12', rows[0].year, '2011-12-01T00:00:00.000Z');
check('2023-24', [rows[1].year instanceof Date, Number.isNaN(+rows[1].year)], [true, true]);
check('as JSON', rows[1], { year: null, age: '25-34' });
EOF

node try.mjs
