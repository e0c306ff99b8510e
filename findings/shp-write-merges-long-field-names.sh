#!/usr/bin/env bash
# Title: @mapbox/shp-write cuts field names to ten characters and lets the later of two equal
#   ones overwrite the earlier, so a year's column is lost.
# Package: @mapbox/shp-write@0.4.3, shapefile@0.6.6, fflate@0.8.3
# Guess: DBF allows ten characters, so the names become unique short ones such as remittanc1 and
#   remittanc2, as GDAL makes them, or there is an error.
# Seen:
#   fields: ["name","remittance"]
#   row: {"name":"Dushanbe","remittance":45.4}
# Why it matters here: Two columns, remittances_2023 with 38.4 and remittances_2024 with 45.4,
#   arrive in GIS software as one column named remittance with the figure of 2024. Nobody who
#   opens the file can see that a year is missing or which year it is.
# Date tried: 2026-11-29
# Source: The README (https://github.com/mapbox/shp-write) does not mention the limit or the
#   collision; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @mapbox/shp-write@0.4.3 shapefile@0.6.6 fflate@0.8.3 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { openDbf } from 'shapefile';

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

const shpwrite = createRequire(import.meta.url)('@mapbox/shp-write');
const zip = await shpwrite.zip(
  {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Dushanbe', remittances_2023: 38.4, remittances_2024: 45.4 },
        geometry: { type: 'Point', coordinates: [68.78, 38.56] },
      },
    ],
  },
  { outputType: 'nodebuffer', compression: 'STORE' },
);
const files = unzipSync(new Uint8Array(zip));
const dbf = files[Object.keys(files).find((name) => name.endsWith('.dbf'))];
const table = await openDbf(Uint8Array.from(dbf).buffer);
const { value } = await table.read();

check('fields', Object.keys(value), ['name', 'remittance']);
check('row', value, { name: 'Dushanbe', remittance: 45.4 });
EOF

node try.mjs
