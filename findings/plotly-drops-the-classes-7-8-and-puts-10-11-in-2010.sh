#!/usr/bin/env bash
# Title: Plotly takes the classes 7-8, 8-9, 9-10, 10-11 and 11-12 for dates, puts the last two in
# 2010 and 2011 and draws nothing for the others.
# Package: plotly.js-cartesian-dist-min@4.1.1, jsdom@29.1.1
# Guess: The labels are categories, as 15-19 and 20-24 are, and there are five bars in a row.
# Seen:
#   axis: "date"
#   bars at: [null,null,null,"2010-11-01","2011-12-01"]
#   axis of 15-19, 20-24: "category"
#   shares 38,5 and 40,1: [385,401]
# Why it matters here: School years, hours and bands of income or of age are written so. More than
#   half of the bars vanish without a message; decimal commas beside them grow tenfold.
# Date tried: 2026-11-30
# Source: The documentation of the axis type says that it is guessed from the data,
#   https://plotly.com/javascript/reference/layout/xaxis/#layout-xaxis-type; years of two digits
#   count as dates by https://github.com/plotly/plotly.js/blob/master/src/lib/dates.js.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  plotly.js-cartesian-dist-min@4.1.1 jsdom@29.1.1 \
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
// What jsdom has not, and the layout of the text asks for.
window.URL.createObjectURL = () => '';
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 10, height: 10 });
window.SVGElement.prototype.getComputedTextLength = () => 10;
const bundle = 'node_modules/plotly.js-cartesian-dist-min/plotly-cartesian.min.js';
window.eval(readFileSync(bundle, 'utf8'));

const plot = async (x, y) => {
  const place = window.document.createElement('div');
  window.document.body.append(place);
  await window.Plotly.newPlot(place, [{ type: 'bar', x, y }], { width: 600, height: 400 });
  return { axis: place._fullLayout.xaxis.type, bars: place.calcdata[0] };
};
const classes = await plot(['7-8', '8-9', '9-10', '10-11', '11-12'], [5, 4, 3, 2, 1]);
check('axis', classes.axis, 'date');
const day = ({ p }) => (Number.isFinite(p) ? new Date(p).toISOString().slice(0, 10) : null);
check('bars at', classes.bars.map(day), [null, null, null, '2010-11-01', '2011-12-01']);
check('axis of 15-19, 20-24', (await plot(['15-19', '20-24'], [1, 2])).axis, 'category');
const shares = await plot(['Tajikistan', 'Kyrgyzstan'], ['38,5', '40,1']);
check('shares 38,5 and 40,1', shares.bars.map(({ s }) => s), [385, 401]);
process.exit();
EOF

TZ=UTC ./node_modules/.bin/node try.mjs
