#!/usr/bin/env bash
# Title: FlatGeobuf's serializer takes the type of a column from the first feature: where that
#   one has no figure the whole column becomes text.
# Package: flatgeobuf@4.5.0
# Guess: A null tells nothing of the type; the column is numeric because every value that is
#   there is a number.
# Seen:
#   share, first feature null: [null,"38.4","9.5"]
#   share, first feature 38.4: [38.4,9.5]
# Why it matters here: Turkmenistan publishes no remittances. If it comes first in the file
#   every other country has its share as text: sums join the digits, and scales and sorting go
#   by letters ("9.5" is more than "38.4"). The same data in another order is right.
# Date tried: 2026-11-29
# Source: The TypeScript README (https://github.com/flatgeobuf/flatgeobuf) does not say how
#   columns get their types; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  flatgeobuf@4.5.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';

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

const town = (share, at) => ({
  type: 'Feature',
  properties: { share },
  geometry: { type: 'Point', coordinates: at },
});
const there = async (features) => {
  const shares = [];
  for await (const feature of deserialize(serialize({ type: 'FeatureCollection', features }))) {
    shares.push(feature.properties.share ?? null);
  }
  return shares;
};

const ashgabat = town(null, [58.38, 37.95]);
const dushanbe = town(38.4, [68.78, 38.56]);
const tashkent = town(9.5, [69.24, 41.3]);
check('share, first feature null', await there([ashgabat, dushanbe, tashkent]), [null, '38.4', '9.5']);
check('share, first feature 38.4', await there([dushanbe, tashkent]), [38.4, 9.5]);
EOF

node try.mjs
