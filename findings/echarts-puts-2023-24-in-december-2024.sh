#!/usr/bin/env bash
# Title: A time axis of ECharts puts “2023-24” and “2023/24” in December 2024, and draws a cell
# with a blank as zero and an empty one as a gap.
# Package: echarts@6.1.0
# Guess: There is no month 24, so the points are left out, as those of “2024-Q1” are. A blank is
#   missing like an empty cell.
# Seen:
#   times: ["2024-12-01","2024-12-01",null]
#   values: [null,0,null,0]
# Why it matters here: Migration seasons and budget years are written so. The point stands a year
#   late among true dates. A blank left by a spreadsheet is drawn as “none”.
# Date tried: 2026-11-30
# Source: The documentation of series data names the forms of time and “-” for missing values,
#   https://echarts.apache.org/en/option.html#series-line.data; tried, no public source found on
#   either.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  echarts@6.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import * as echarts from 'echarts';

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

const read = (type, data) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 400 });
  chart.setOption({ animation: false, xAxis: { type }, yAxis: {}, series: [{ type: 'line', data }] });
  const list = chart.getModel().getSeriesByType('line')[0].getData();
  const points = [];
  list.each(['x', 'y'], (x, y) => points.push([x, y]));
  chart.dispose();
  return points;
};
const day = (time) => (Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10));
const times = read('time', [
  ['2023-24', 1],
  ['2023/24', 2],
  ['2024-Q1', 3],
]);
check('times', times.map(([time]) => day(time)), ['2024-12-01', '2024-12-01', null]);
const values = read('value', [
  [1, ''],
  [2, ' '],
  [3, '-'],
  [4, []],
]);
check('values', values.map(([, value]) => value), [null, 0, null, 0]);
process.exit();
EOF

TZ=UTC ./node_modules/.bin/node try.mjs
