#!/usr/bin/env bash
# Title: country-reverse-geocoding puts the Uzbek city of Termez in Afghanistan, the Tajik city of
#   Panjakent in Uzbekistan, and the exclaves Sokh and Vorukh in Kyrgyzstan.
# Package: country-reverse-geocoding@0.2.2
# Guess: A package that tells the country of a point gets provincial capitals right, and says
#   nothing of its precision only where it has enough.
# Seen:
#   Tashkent UZB, Osh KGZ, Khujand TJK
#   Termez AFG, Panjakent UZB
#   Sokh KGZ, Vorukh KGZ
# Why it matters here: Migrants come from just these border districts. Interviews or schools
#   counted by coordinates move to another country, and Afghanistan appears where nobody has been.
# Date tried: 2026-11-30
# Source: The README (https://github.com/teleportd/country-reverse-geocoding) does not say how
#   fine its borders are; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-reverse-geocoding@0.2.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';

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

const geocoder = createRequire(import.meta.url)('country-reverse-geocoding').country_reverse_geocoding();
const countries = (places) => places.map(([latitude, longitude]) => geocoder.get_country(latitude, longitude).code);
check('Tashkent, Osh, Khujand', countries([[41.31, 69.28], [40.53, 72.8], [40.28, 69.62]]), ['UZB', 'KGZ', 'TJK']);
check('Termez, Panjakent', countries([[37.22, 67.28], [39.5, 67.61]]), ['AFG', 'UZB']);
check('Sokh, Vorukh', countries([[39.96, 71.13], [39.86, 70.59]]), ['KGZ', 'KGZ']);
EOF

node try.mjs
