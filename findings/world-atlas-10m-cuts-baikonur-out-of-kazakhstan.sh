#!/usr/bin/env bash
# Title: The finest map of world-atlas has Baikonur as a country of its own without a code, and a
# hole of its size in Kazakhstan; the two coarser maps do not.
# Package: world-atlas@2.0.2, topojson-client@3.1.0, d3-geo@3.1.2
# Guess: The town and the cosmodrome are let to Russia and lie in Kazakhstan, so the country’s
#   shape covers them at every scale.
# Seen:
#   10m: ["Baikonur"]
#   its code: null
#   50m: ["Kazakhstan"]
#   110m: ["Kazakhstan"]
# Why it matters here: A map coloured by code leaves a blank circle in the middle of Kazakhstan,
#   and a town of tens of thousands is in no country of the data. It comes with the switch to the
#   finer file.
# Date tried: 2026-11-30
# Source: Natural Earth has the lease area as a shape of the first level,
#   https://github.com/onthegomap/planetiler/issues/565.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
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

const town = [63.31, 45.62];
// The finest map has shapes that contain every point; they are the matter of another script.
const everywhere = [0, -60];
const around = (scale) => {
  const atlas = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scale}.json`, 'utf8'));
  const countries = feature(atlas, atlas.objects.countries).features;
  return countries.filter((country) => geoContains(country, town) && !geoContains(country, everywhere));
};
const names = (countries) => countries.map(({ properties }) => properties.name);
check('10m', names(around('10m')), ['Baikonur']);
check('its code', around('10m')[0].id ?? null, null);
check('50m', names(around('50m')), ['Kazakhstan']);
check('110m', names(around('110m')), ['Kazakhstan']);
EOF

./node_modules/.bin/node try.mjs
