#!/usr/bin/env bash
# Title: mapshaper -clean with its defaults closes the hole of an exclave in a file of one
#   country: Kyrgyzstan swallows Uzbekistan's Shohimardon.
# Package: mapshaper@0.7.70, world-atlas@2.0.2, topojson-client@3.1.0
# Guess: -clean repairs overlaps and slivers between polygons; a hole ten kilometres wide is a
#   part of the one valid polygon and stays.
# Seen:
#   west edges of the holes in Kyrgyzstan: [70.48,70.96,71.67]
#   the same after -clean: [70.48,70.96]
#   the same cleaned together with its neighbours: [70.48,70.96,71.67]
#   the same after -clean gap-width=0: [70.48,70.96,71.67]
# Why it matters here: A country is commonly cut out first and cleaned after; the map then draws
#   the exclave in the colour of the country around it, with no message, while the two larger
#   holes beside it, Vorukh and Sokh, stay and make the result look right.
# Date tried: 2026-11-29
# Source: The command reference (https://github.com/mbloch/mapshaper/blob/master/REFERENCE.md)
#   says that -clean fills small gaps with an automatic threshold; that it takes a hole in a
#   single valid polygon for a gap is not spelt out.

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
const countries = feature(topology, topology.objects.countries).features;
const named = (name) => countries.find((c) => c.properties.name === name);
const clean = async (features, command = '-clean') => {
  const input = { 'in.json': { type: 'FeatureCollection', features } };
  const output = await mapshaper.applyCommands(`-i in.json ${command} -o out.json`, input);
  return JSON.parse(output['out.json']).features.find((f) => f.properties.name === 'Kyrgyzstan');
};
const holes = ({ geometry }) =>
  geometry.coordinates
    .slice(1)
    .map((ring) => Number(Math.min(...ring.map(([x]) => x)).toFixed(2)))
    .sort();

const kyrgyzstan = named('Kyrgyzstan');
const all = [70.48, 70.96, 71.67];
check('west edges of the holes in Kyrgyzstan', holes(kyrgyzstan), all);
check('the same after -clean', holes(await clean([kyrgyzstan])), [70.48, 70.96]);
check(
  'the same cleaned together with its neighbours',
  holes(await clean([kyrgyzstan, named('Uzbekistan'), named('Tajikistan')])),
  all,
);
check('the same after -clean gap-width=0', holes(await clean([kyrgyzstan], '-clean gap-width=0')), all);
EOF

node try.mjs
