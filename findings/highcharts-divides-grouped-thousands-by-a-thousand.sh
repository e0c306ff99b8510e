#!/usr/bin/env bash
# Title: The data module of Highcharts reads the quoted cell “1,234” of a CSV as 1.234, and
# “Region 12” as December 2001.
# Package: highcharts@13.1.1, jsdom@29.1.1
# Guess: The commas part the columns, so within quotes they group thousands: 1234. A name is a
#   name.
# Seen:
#   people: [1.234,2.345]
#   regions: ["2001-12-01","2001-09-01"]
#   with a point elsewhere: [1.234,38.5]
# Why it matters here: A chart made from a table with grouped thousands is wrong by a factor of a
#   thousand, with an axis and labels that fit; a bar for each region becomes a time series.
# Date tried: 2026-11-30
# Source: The option decimalPoint says that it defaults to a guess by the data,
#   https://api.highcharts.com/highcharts/data.decimalPoint; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  highcharts@13.1.1 jsdom@29.1.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

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

const { window } = new JSDOM('', { runScripts: 'outside-only', pretendToBeVisual: true });
window.CSS = { supports: () => false };
for (const file of ['highcharts.js', 'modules/data.js']) {
  window.eval(readFileSync(`node_modules/highcharts/${file}`, 'utf8'));
}
const columns = (csv) => new window.Highcharts.Data({ csv }, {}).columns.map((column) => [...column].slice(1));

check('people', columns('country,people\nTJ,"1,234"\nKG,"2,345"')[1], [1.234, 2.345]);
const days = columns('region,people\nRegion 12,7\nRegion 9,8')[0];
check('regions', days.map((time) => new Date(time).toISOString().slice(0, 10)), ['2001-12-01', '2001-09-01']);
check('with a point elsewhere', columns('country,people\nTJ,"1,234"\nKG,38.5')[1], [1.234, 38.5]);
process.exit();
EOF

TZ=UTC ./node_modules/.bin/node try.mjs
