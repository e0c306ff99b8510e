#!/usr/bin/env bash
# Title: world-atlas draws Uzbekistan's exclave Shohimardon some six kilometres too far
#   south-west at both scales that have it, so that its town lies in Kyrgyzstan even at 1:10m.
# Package: world-atlas@2.0.2, topojson-client@3.1.0, d3-geo@3.1.2,
#   @rapideditor/country-coder@5.6.1
# Guess: An exclave that the 1:10m file draws has its own town inside it, as Sokh and Vorukh
#   have; lines at that scale are good to a kilometre or two.
# Seen:
#   50m: {"Sokh":"Uzbekistan","Vorukh":"Tajikistan","Shohimardon":"Kyrgyzstan"}
#   10m: {"Sokh":"Uzbekistan","Vorukh":"Tajikistan","Shohimardon":"Kyrgyzstan"}
#   country-coder: {"Sokh":"UZ","Vorukh":"TJ","Shohimardon":"UZ"}
#   longitudes of the exclave at 1:10m: [71.66,71.79], in country-coder: [71.72,71.86]
# Why it matters here: A finer file is the usual remedy for a town in the wrong country and here
#   does not help: a list of towns that is assigned to countries by these outlines puts
#   Shohimardon in Kyrgyzstan, and a dot for it stands beside its exclave on the map.
# Date tried: 2026-11-29
# Source: Natural Earth (https://www.naturalearthdata.com/), from which the file is made, gives
#   no tolerance for exclaves; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 @rapideditor/country-coder@5.6.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { geoContains } from 'd3-geo';

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

const { borders, iso1A2Code } = createRequire(import.meta.url)('@rapideditor/country-coder');
const places = { Sokh: [71.13, 39.96], Vorukh: [70.58, 39.85], Shohimardon: [71.805, 39.983] };
const names = ['Kyrgyzstan', 'Tajikistan', 'Uzbekistan'];
const found = (find) => Object.fromEntries(Object.entries(places).map(([name, at]) => [name, find(at)]));
const atScale = (scale) => {
  const topology = JSON.parse(fs.readFileSync(`node_modules/world-atlas/countries-${scale}.json`, 'utf8'));
  return feature(topology, topology.objects.countries).features.filter((c) => names.includes(c.properties.name));
};
const country = (list) => found((at) => list.find((c) => geoContains(c, at))?.properties.name);
// The part of Uzbekistan that lies wholly in the mountains south of Ferghana city.
const longitudes = ({ coordinates }) => {
  const xs = coordinates
    .map(([ring]) => ring.map(([x]) => x))
    .filter((part) => Math.min(...part) > 71.5 && Math.max(...part) < 72)[0];
  return [Math.min(...xs), Math.max(...xs)].map((x) => Number(x.toFixed(2)));
};

const finest = atScale('10m');
const expected = { Sokh: 'Uzbekistan', Vorukh: 'Tajikistan', Shohimardon: 'Kyrgyzstan' };
check('50m', country(atScale('50m')), expected);
check('10m', country(finest), expected);
check('country-coder', found((at) => iso1A2Code(at)), { Sokh: 'UZ', Vorukh: 'TJ', Shohimardon: 'UZ' });
check('longitudes of the exclave at 1:10m', longitudes(finest.find((c) => c.properties.name === 'Uzbekistan').geometry), [71.66, 71.79]);
check('longitudes of the exclave in country-coder', longitudes(borders.features.find((c) => c.properties.iso1A2 === 'UZ').geometry), [71.72, 71.86]);
EOF

node try.mjs
