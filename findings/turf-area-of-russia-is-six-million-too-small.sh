#!/usr/bin/env bash
# Title: Turf gives Russia 10.3 million km² and a centre in Finland when its outline comes from
#   world-atlas, where D3 gives 16.9 million.
# Package: world-atlas@2.0.2, topojson-client@3.1.0, d3-geo@3.1.2, @turf/area@7.4.0,
#   @turf/center-of-mass@7.4.0
# Guess: Two libraries that both compute areas on the sphere agree on the area of a country to
#   within a percent, as they do for Kazakhstan.
# Seen:
#   Kazakhstan, thousand km² by D3 and by Turf: [2722,2721]
#   Russia, thousand km² by D3 and by Turf: [16924,10346]
#   longest step between two neighbouring vertices of Russia, degrees of longitude: 360
#   centre of mass of Russia by Turf is in: Finland
# Why it matters here: Density of migrants per km², a bubble at the centre of the destination,
#   or an arrow to it all come out wrong for the one country that every flow leads to.
#   world-atlas does not cut outlines at the 180th meridian, as RFC 7946 recommends; D3 expects
#   that, Turf counts the jump from 180 to -180 as a line across the whole map.
# Date tried: 2026-11-29
# Source: RFC 7946, section 3.1.9 (https://www.rfc-editor.org/rfc/rfc7946#section-3.1.9) says
#   that shapes across the antimeridian SHOULD be cut; the README of world-atlas says only that
#   it is in spherical coordinates.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 @turf/area@7.4.0 \
  @turf/center-of-mass@7.4.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import { feature } from 'topojson-client';
import { geoArea, geoContains } from 'd3-geo';
import { area } from '@turf/area';
import { centerOfMass } from '@turf/center-of-mass';

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

const topology = JSON.parse(fs.readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'));
const countries = feature(topology, topology.objects.countries).features;
const named = (name) => countries.find((c) => c.properties.name === name);
const radius = 6371.0088;
const byBoth = (country) => [
  Math.round((geoArea(country) * radius * radius) / 1000),
  Math.round(area(country) / 1e9),
];

const russia = named('Russia');
check('Kazakhstan, thousand km² by D3 and by Turf', byBoth(named('Kazakhstan')), [2722, 2721]);
check('Russia, thousand km² by D3 and by Turf', byBoth(russia), [16924, 10346]);

let step = 0;
for (const [ring] of russia.geometry.coordinates) {
  ring.forEach(([x], i) => {
    if (i > 0) step = Math.max(step, Math.abs(x - ring[i - 1][0]));
  });
}
check('longest step between two neighbouring vertices of Russia, degrees of longitude', Math.round(step), 360);
const centre = centerOfMass(russia).geometry.coordinates;
const there = countries.find((c) => geoContains(c, centre))?.properties.name;
check('centre of mass of Russia by Turf is in', there, 'Finland');
EOF

node try.mjs
