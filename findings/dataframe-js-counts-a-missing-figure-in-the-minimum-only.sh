#!/usr/bin/env bash
# Title: dataframe-js leaves a missing figure out of the mean, and takes it for 0 in the minimum
#   and when it sorts.
# Package: dataframe-js@1.4.4
# Guess: All statistics of a column skip null, or all take it for 0.
# Seen:
#   38.5, null, 45.4: mean 41.95, minimum 0
#   10, 9, null, 100 sorted: [null,9,10,100]
#   an empty cell as text, as it comes from CSV: minimum 0 too
# Why it matters here: The lowest share of GDP is a headline. A year without an estimate becomes
#   “fell to zero”, and the mean beside it is right, so nobody looks again.
# Date tried: 2026-11-30
# Source: The documentation, https://gmousse.gitbooks.io/dataframe-js/, does not speak of missing
#   values in these; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  dataframe-js@1.4.4 \
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

const { DataFrame } = createRequire(import.meta.url)('dataframe-js');
const column = (...numbers) => new DataFrame(numbers.map((share) => ({ share })));
check('mean and minimum', [column(38.5, null, 45.4).stat.mean('share'), column(38.5, null, 45.4).stat.min('share')], [41.95, 0]);
check('sorted', column(10, 9, null, 100).sortBy('share').toArray('share'), [null, 9, 10, 100]);
check('text', [column('38.5', '', '45.4').stat.mean('share'), column('38.5', '', '45.4').stat.min('share')], [41.95, 0]);
EOF

node try.mjs
