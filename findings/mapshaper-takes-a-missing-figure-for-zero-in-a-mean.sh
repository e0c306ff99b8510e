#!/usr/bin/env bash
# Title: mapshaper counts a missing figure as 0 in mean, median and quartiles, while min of the same
#   figures is null and max of two losses too: of 48, nothing and 24 the mean is 24.
# Package: mapshaper@0.7.70
# Guess: A calculation leaves null out, as SQL does: the mean is 36, the least 24; or at least each
#   function does the same.
# Seen:
#   TJ with 48, an empty cell and 24: mean 24, median 24, min null, max 48
#   −4, null and −2: max null
#   the same with a property that is not there at all: left out
# Why it matters here: Figures are joined to a map and merged into larger regions with calc. One
#   missing district pulls the mean of a region down, and the map shows it without a gap.
# Date tried: 2026-11-30
# Source: https://github.com/mbloch/mapshaper/blob/master/docs/guides/expressions.md, on calc
#   expressions, has mean as the arithmetic mean and says nothing on null; no issue found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  mapshaper@0.7.70 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';

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

const mapshaper = createRequire(import.meta.url)('mapshaper');
const run = async (rows, calc) => {
  const command = `-i rows.json -dissolve c calc='${calc}' -o format=json out.json`;
  const out = await mapshaper.applyCommands(command, { 'rows.json': JSON.stringify(rows) });
  return JSON.parse(out['out.json'].toString())[0];
};
const rows = (...values) => values.map((v) => ({ c: 'TJ', v }));
check(
  '48, null, 24',
  await run(rows(48, null, 24), 'average = mean(v), middle = median(v), least = min(v), most = max(v)'),
  { c: 'TJ', average: 24, middle: 24, least: null, most: 48 },
);
check('−4, null, −2', await run(rows(-4, null, -2), 'most = max(v)'), { c: 'TJ', most: null });
check('48, undefined, 24', await run(rows(48, undefined, 24), 'average = mean(v)'), { c: 'TJ', average: 36 });
const csv = { 'a.csv': 'c\nTJ', 'b.csv': 'c,v\nTJ,48\nTJ,\nTJ,24' };
const joined = await mapshaper.applyCommands(
  "-i a.csv -join b.csv keys=c,c calc='average = mean(v)' -o format=json out.json",
  csv,
);
check('joined from a CSV', JSON.parse(joined['out.json'].toString()), [{ c: 'TJ', average: 24 }]);
EOF

node try.mjs
