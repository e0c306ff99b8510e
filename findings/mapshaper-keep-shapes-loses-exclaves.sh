#!/usr/bin/env bash
# Title: mapshaper -simplify with keep-shapes keeps one ring of each country: the exclaves Sokh
#   and Vorukh go, and so do the holes around them.
# Package: mapshaper@0.7.70, world-atlas@2.0.2, topojson-client@3.1.0
# Guess: keep-shapes keeps every part of a country, if only as a triangle; without it small
#   parts go.
# Seen:
#   parts before: {"Kyrgyzstan":1,"Tajikistan":3,"Uzbekistan":3}
#   parts with keep-shapes: {"Kyrgyzstan":1,"Tajikistan":1,"Uzbekistan":1}
#   holes in Kyrgyzstan before and with keep-shapes: [3,0]
# Why it matters here: An exclave is a part of its country, not a feature of its own, so the
#   option that is named for keeping shapes keeps only the mainland. On the simplified map a
#   worker from Vorukh or Sokh lives in Kyrgyzstan.
# Date tried: 2026-11-29
# Source: The command reference (https://github.com/mbloch/mapshaper/blob/master/REFERENCE.md)
#   says that keep-shapes prevents small polygon features from disappearing; features, not
#   parts.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  mapshaper@0.7.70 world-atlas@2.0.2 topojson-client@3.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

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
const topology = JSON.parse(fs.readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const names = ['Kyrgyzstan', 'Tajikistan', 'Uzbekistan'];
const before = feature(topology, topology.objects.countries)
  .features.filter((c) => names.includes(c.properties.name))
  .sort((a, b) => a.properties.name.localeCompare(b.properties.name));
const output = await mapshaper.applyCommands('-i in.json -simplify 10% keep-shapes -o out.json', {
  'in.json': { type: 'FeatureCollection', features: before },
});
const after = JSON.parse(output['out.json']).features;
const parts = (list) =>
  Object.fromEntries(
    list.map(({ properties, geometry }) => [
      properties.name,
      geometry.type === 'Polygon' ? 1 : geometry.coordinates.length,
    ]),
  );

check('parts before', parts(before), { Kyrgyzstan: 1, Tajikistan: 3, Uzbekistan: 3 });
check('parts with keep-shapes', parts(after), { Kyrgyzstan: 1, Tajikistan: 1, Uzbekistan: 1 });
check('holes in Kyrgyzstan before and with keep-shapes', [before, after].map(([kyrgyzstan]) => kyrgyzstan.geometry.coordinates.length - 1), [3, 0]);
EOF

node try.mjs
