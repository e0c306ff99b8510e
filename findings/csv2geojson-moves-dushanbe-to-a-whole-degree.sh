#!/usr/bin/env bash
# Title: csv2geojson cuts the decimals off coordinates with a comma: Dushanbe at 38,5598 and
#   68,7870 is put at 38 and 68, without an error.
# Package: csv2geojson@5.1.2
# Guess: A cell that is no number makes the row an error, as an empty one does, or the comma is
#   read.
# Seen:
#   38,5598 68,7870: [68, 38]
#   40.5 72.8: [72.8, 40.5]
#   an empty cell: the row is left out with an error
# Why it matters here: A Russian spreadsheet saves co-ordinates so. All places of the map move to
#   the corners of whole degrees, Dushanbe by some ninety kilometres, and several fall together.
# Date tried: 2026-11-30
# Source: The README, https://github.com/mapbox/csv2geojson, on finding the columns; of commas in
#   them it says nothing.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  csv2geojson@5.1.2 \
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

const { csv2geojson } = createRequire(import.meta.url)('csv2geojson');
const read = (cells) =>
  new Promise((resolve) => {
    csv2geojson(`name;lat;lon\nDushanbe;${cells}\n`, { delimiter: ';' }, (errors, data) => {
      resolve([errors?.length ?? 0, data.features.map(({ geometry }) => geometry.coordinates)]);
    });
  });
check('with a comma', await read('38,5598;68,7870'), [0, [[68, 38]]]);
check('with a point', await read('38.5598;68.7870'), [0, [[68.787, 38.5598]]]);
check('empty', await read(';68.7870'), [1, []]);
EOF

node try.mjs
