#!/usr/bin/env bash
# Title: ECharts labels three equal slices of a pie 33.34%, 33.33% and 33.33%.
# Package: echarts@6.1.0
# Guess: Equal values have equal labels, 33.33% each, and the sum of 99.99% is left as it is.
# Seen:
#   thirds: ["33.34%","33.33%","33.33%"]
#   sevenths: ["14.29%","14.29%","14.29%","14.29%","14.28%","14.28%","14.28%"]
#   sixth of six: "16.66%"
# Why it matters here: A label is a figure with a source. Here equal figures differ, and which of
#   them gets the surplus depends on the order of the rows; a label rounded down where it should
#   go up is found nowhere in the data.
# Date tried: 2026-11-30
# Source: Shares are made to add up to 100% on purpose,
#   https://github.com/apache/echarts/issues/10400.

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

const labels = (values) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 600 });
  const data = values.map((value, index) => ({ name: `n${index}`, value }));
  chart.setOption({ animation: false, series: [{ type: 'pie', data, label: { formatter: '{b}={d}%' } }] });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const found = [...svg.matchAll(/>n(\d)=([^<]*)</g)].sort((a, b) => a[1] - b[1]);
  return found.map((match) => match[2]);
};
check('thirds', labels([1, 1, 1]), ['33.34%', '33.33%', '33.33%']);
const four = Array(4).fill('14.29%');
check('sevenths', labels([1, 1, 1, 1, 1, 1, 1]), [...four, '14.28%', '14.28%', '14.28%']);
check('sixth of six', labels([1, 1, 1, 1, 1, 1])[5], '16.66%');
process.exit();
EOF

./node_modules/.bin/node try.mjs
