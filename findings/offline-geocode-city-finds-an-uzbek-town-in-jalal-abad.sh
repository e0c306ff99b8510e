#!/usr/bin/env bash
# Title: Asked for the city at the centre of Jalal-Abad, the third of Kyrgyzstan,
#   offline-geocode-city names Qorasuv in Uzbekistan; at the centre of Urgench it names Beruniy
#   across the Amu Darya.
# Package: offline-geocode-city@1.0.2
# Guess: The cities are all those above some size; the nearest one to a centre of 100,000 people
#   is that city, or at least one in the same country.
# Seen:
#   Jalal-Abad: Qorasuv, UZ
#   Kara-Suu: Qorasuv, UZ
#   Urgench: Beruniy, UZ
#   Osh: Osh, KG
# Why it matters here: The country comes with the nearest city, not from a border. A province that
#   sends more people to Russia than most is counted for the neighbour.
# Date tried: 2026-11-30
# Source: The README (https://github.com/kyr0/offline-geocode-city) says that the nearest city is
#   given and not which ones are left out; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  offline-geocode-city@1.0.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { getNearestCity } from 'offline-geocode-city';

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

const nearest = (latitude, longitude) => {
  const { cityName, countryIso2 } = getNearestCity(latitude, longitude);
  return [cityName, countryIso2];
};
check('Jalal-Abad', nearest(40.93, 73), ['Qorasuv', 'UZ']);
check('Kara-Suu', nearest(40.7, 72.87), ['Qorasuv', 'UZ']);
check('Urgench', nearest(41.55, 60.63), ['Beruniy', 'UZ']);
check('Osh', nearest(40.53, 72.8), ['Osh', 'KG']);
EOF

node try.mjs
