#!/usr/bin/env bash
# Title: In world-atlas's 1:10m countries the Maldives contain every point on Earth, because
#   three of their islets are wound the wrong way round.
# Package: world-atlas@2.0.2, topojson-client@3.1.0, d3-geo@3.1.2
# Guess: Tashkent is in Uzbekistan only, and the Maldives have an area close to nothing; the
#   finest scale is the most exact.
# Seen:
#   Tashkent is in: ["Maldives","Uzbekistan"]
#   a point in the South Atlantic is in: ["Maldives"]
#   islets of the Maldives that cover the globe: 3
#   area of the Maldives in spheres: 3
# Why it matters here: A lookup of the country of a town returns two countries, a fill for the
#   Maldives paints the whole map, and shares of land area are wrong. The 1:50m and 1:110m files
#   are sound, so the fault appears only when a map is made more detailed. Quantisation turned
#   triangles of a few hundred metres inside out; D3 reads the inside of a clockwise ring as all
#   the rest of the sphere.
# Date tried: 2026-11-29
# Source: https://github.com/topojson/world-atlas/issues/44 reports that a fill for the Maldives
#   covers the map; the README says nothing of it.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import { feature } from 'topojson-client';
import { geoArea, geoContains } from 'd3-geo';

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

const topology = JSON.parse(fs.readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));
const countries = feature(topology, topology.objects.countries).features;
const at = (point) =>
  countries.filter((c) => geoContains(c, point)).map((c) => c.properties.name).sort();

check('Tashkent is in', at([69.24, 41.3]), ['Maldives', 'Uzbekistan']);
check('a point in the South Atlantic is in', at([-20, -35]), ['Maldives']);

const maldives = countries.find((c) => c.properties.name === 'Maldives');
const wide = maldives.geometry.coordinates.filter(
  (polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI,
);
check('islets of the Maldives that cover the globe', wide.length, 3);
check('area of the Maldives in spheres', Math.round(geoArea(maldives) / (4 * Math.PI)), 3);
EOF

node try.mjs
