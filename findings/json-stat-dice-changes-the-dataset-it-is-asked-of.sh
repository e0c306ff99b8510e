#!/usr/bin/env bash
# Title: Dice of jsonstat-toolkit cuts the dataset it is called on: after a look at Kyrgyzstan the
#   same dataset has no Tajikistan any more.
# Package: jsonstat-toolkit@2.2.2
# Guess: Dice and Slice answer with a new dataset, as filter does with an array; only the answer
#   is smaller.
# Seen:
#   before: 2 countries, 4 values
#   Dice({ country: ["KG"] }): 1 country, 2 values
#   after it, the first dataset: 1 country, 2 values
# Why it matters here: A page that draws one chart per country from one file draws the first and
#   then nothing, or takes the total of one country for that of all.
# Date tried: 2026-11-30
# Source: The README, https://github.com/jsonstat/toolkit, says that Dice creates a subset of the
#   original dataset; an option clone, which keeps the original, is not in it.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  jsonstat-toolkit@2.2.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import JSONstat from 'jsonstat-toolkit';

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

const dataset = JSONstat({
  version: '2.0',
  class: 'dataset',
  id: ['country', 'year'],
  size: [2, 2],
  dimension: {
    country: { category: { index: ['TJ', 'KG'] } },
    year: { category: { index: ['2022', '2023'] } },
  },
  value: [51, 48, 32, 30],
});
const size = ({ value, size: [countries] }) => [countries, value.length];
check('before', size(dataset), [2, 4]);
check('with clone', [size(dataset.Dice({ country: ['KG'] }, { clone: true })), size(dataset)], [[1, 2], [2, 4]]);
check('answer', size(dataset.Dice({ country: ['KG'] })), [1, 2]);
check('after', size(dataset), [1, 2]);
EOF

node try.mjs
