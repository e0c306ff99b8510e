#!/usr/bin/env bash
# Title: country-region-data has four regions of Tajikistan and not the Districts of Republican
#   Subordination around the capital, no city of Osh, and none of Kazakhstan’s regions of 2018 and
#   2022.
# Package: country-region-data@4.1.0
# Guess: A package for forms of addresses that is kept up to date has all regions of ISO 3166-2,
#   so that everybody can choose one.
# Seen:
#   TJ: Dushanbe, Kŭhistoni Badakhshon, Khatlon, Sughd; RA, the districts: missing
#   KG: Osh Oblasty; GO, the city: missing
#   KZ: Ongtustik Qazaqstan, abolished in 2018; Shymkent, Abai, Jetisu, Ulytau: missing
# Why it matters here: Two million people live in the districts, Vahdat and Rasht among them, from
#   which many go to Russia. They cannot fill in the form.
# Date tried: 2026-11-30
# Source: The README, https://github.com/country-regions/country-region-data, bases the list on
#   ISO 3166-2; https://www.iso.org/obp/ui/#iso:code:3166:TJ has TJ-RA.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-region-data@4.1.0 \
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

const { allCountries } = createRequire(import.meta.url)('country-region-data');
const regions = (code) => allCountries.find((country) => country[1] === code)[2];
const names = (code) => regions(code).map(([name]) => name);
check('TJ', names('TJ'), ['Dushanbe', 'Kŭhistoni Badakhshon', 'Khatlon', 'Sughd']);
check('Osh', regions('KG').filter(([name]) => name.startsWith('Osh')), [['Osh Oblasty', 'O']]);
check('abolished', names('KZ').includes('Ongtustik Qazaqstan'), true);
check('new', names('KZ').filter((name) => /Shymkent|Aba[iy]|Jetisu|Ulytau|Tur[kq]istan/.test(name)), []);
EOF

node try.mjs
