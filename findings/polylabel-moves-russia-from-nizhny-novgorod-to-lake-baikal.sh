#!/usr/bin/env bash
# Title: With its default precision polylabel puts the label of Russia at 41° east on the maps
#   1:110m and 1:50m of world-atlas and at 110° east on 1:10m, 4,000 km away; with a finer one at
#   43°.
# Package: polylabel@2.1.0, topojson-client@3.1.0, world-atlas@2.0.2
# Guess: The place farthest from every border lies in the middle of Siberia at each scale, as the
#   country is widest there; the default precision is good for a country of that size.
# Seen:
#   1:110m: 41.6° east, 57.1° north; 1:50m: 41.5°, 57.2°
#   1:10m: 110.1° east, 57.2° north
#   with precision 0.01 at each scale: 43.0° east, 57.0° north, near Nizhny Novgorod
# Why it matters here: A map that takes the finer file for a closer view moves the name across the
#   country. A degree is one unit for the package, in both directions and on every latitude, and its
#   default precision is one such unit.
# Date tried: 2026-11-30
# Source: The README, https://github.com/mapbox/polylabel, names the default precision, 1.0, and
#   speaks of a global optimum within it; of degrees it says nothing.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  polylabel@2.1.0 topojson-client@3.1.0 world-atlas@2.0.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import polylabel from 'polylabel';

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

const require = createRequire(import.meta.url);
const { feature } = require('topojson-client');
// The mainland is the part with the longest outline.
const mainland = (scale) => {
  const world = require(`world-atlas/countries-${scale}.json`);
  const russia = feature(world, world.objects.countries).features.find(
    ({ properties }) => properties.name === 'Russia',
  );
  return russia.geometry.coordinates.toSorted((a, b) => b[0].length - a[0].length)[0];
};
const place = (scale, precision) =>
  Array.from(polylabel(mainland(scale), precision), (degrees) => Math.round(degrees * 10) / 10);
check('1:110m', place('110m'), [41.6, 57.1]);
check('1:50m', place('50m'), [41.5, 57.2]);
check('1:10m', place('10m'), [110.1, 57.2]);
for (const scale of ['110m', '50m', '10m']) check(`1:${scale}, precision 0.01`, place(scale, 0.01), [43, 57]);
EOF

node try.mjs
