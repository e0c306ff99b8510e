#!/usr/bin/env bash
# Title: toArray() of a column in Apache Arrow for JavaScript has 0 where the figure is missing,
#   while get() and iteration have null.
# Package: apache-arrow@21.2.0
# Guess: A column that holds null gives null or NaN in every way of reading it.
# Seen:
#   get: [38.4,null,45.4]
#   iteration: [38.4,null,45.4]
#   toArray: [38.4,0,45.4]
#   mean by toArray: 27.93
# Why it matters here: toArray is the fast way that charting code takes. A year without an
#   estimate is drawn as no remittances at all, and a mean of 41.9 becomes 27.9, with a
#   plausible chart and no warning.
# Date tried: 2026-11-29
# Source: https://github.com/apache/arrow-js/issues/105 has been open since 2020; the reference
#   (https://arrow.apache.org/js/current/) says of toArray only that it may return the
#   underlying typed array.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  apache-arrow@21.2.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { tableFromJSON } from 'apache-arrow';

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

const column = tableFromJSON([
  { year: 2021, share: 38.4 },
  { year: 2022, share: null },
  { year: 2023, share: 45.4 },
]).getChild('share');
const read = [...column.toArray()];
check('get', [0, 1, 2].map((row) => column.get(row)), [38.4, null, 45.4]);
check('iteration', [...column], [38.4, null, 45.4]);
check('toArray', read, [38.4, 0, 45.4]);
check('mean by toArray', Number((read.reduce((sum, share) => sum + share) / read.length).toFixed(2)), 27.93);
EOF

node try.mjs
