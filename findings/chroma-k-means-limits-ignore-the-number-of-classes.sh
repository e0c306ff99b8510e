#!/usr/bin/env bash
# Title: chroma.limits in mode k gives the same three classes whether three, four or five are
#   asked for, and not the best three.
# Package: chroma-js@3.2.0, simple-statistics@7.12.1
# Guess: limits(values, "k", 5) gives six limits, near those of optimal one-dimensional k-means.
# Seen:
#   chroma, 3, 4 and 5 classes: three times [0.5,1.2,20.4,50.1]
#   simple-statistics, first of each of 4 classes: [0.5,8.8,20.4,38.4]
#   values in the three classes of chroma: [1,11,8]
# Why it matters here: A choropleth of remittance shares asked for five classes has three, one
#   of which holds a single country, and the legend has two colours that no country wears. Mode
#   q and mode e keep to the number.
# Date tried: 2026-11-29
# Source: https://github.com/gka/chroma.js/pull/397 finds a cause and was open when tried; the
#   documentation (https://gka.github.io/chroma.js/#chroma-limits) says that the third argument
#   is the number of classes.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  chroma-js@3.2.0 simple-statistics@7.12.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import chroma from 'chroma-js';
import { ckmeans } from 'simple-statistics';

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

const shares = [
  0.5, 1.2, 1.9, 2.3, 3.1, 4.4, 6.2, 8.8, 9.7, 11.2,
  14.1, 17.8, 20.4, 24.9, 27.3, 31.2, 38.4, 45.4, 48, 50.1,
];
const limits = [0.5, 1.2, 20.4, 50.1];
for (const classes of [3, 4, 5]) check(`chroma, ${classes} classes`, chroma.limits(shares, 'k', classes), limits);
check('simple-statistics, first of each of 4 classes', ckmeans(shares, 4).map(([first]) => first), [0.5, 8.8, 20.4, 38.4]);
const inClass = [0, 1, 2].map((i) => shares.filter((v) => v >= limits[i] && (v < limits[i + 1] || i === 2)).length);
check('values in the three classes of chroma', inClass, [1, 11, 8]);
check('chroma by quantiles, 5 classes, number of limits', chroma.limits(shares, 'q', 5).length, 6);
EOF

node try.mjs
