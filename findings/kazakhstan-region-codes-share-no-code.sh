#!/usr/bin/env bash
# Title: Packages of ISO 3166-2 codes have not one code of Kazakhstan's regions in common: one
#   has the numeric codes in force, two have the withdrawn letters.
# Package: iso-3166@4.4.0, iso-3166-2@1.0.0, country-state-city@3.2.1
# Guess: A package named for the standard has the codes of the standard, perhaps one or two
#   regions behind; a join loses the newest three regions.
# Seen:
#   iso-3166: 20 codes, such as KZ-10
#   iso-3166-2: 16 codes, such as KZ-AKM
#   country-state-city: 17 codes, such as KZ-AKM
#   codes of iso-3166 that the others have: [0,0]
#   names of the three regions of 2022 in iso-3166-2 and country-state-city: [0,0]
# Why it matters here: A map of regions that joins figures and outlines by these codes is empty
#   for all of Kazakhstan while it is full for its neighbours, and the regions Abai, Zhetysu and
#   Ulytau do not exist. ISO replaced all the codes in November 2022.
# Date tried: 2026-11-29
# Source: ISO online browsing platform (https://www.iso.org/obp/ui/#iso:code:3166:KZ) has the
#   numeric codes; the READMEs of the two older packages do not say which edition they follow.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  iso-3166@4.4.0 iso-3166-2@1.0.0 country-state-city@3.2.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';

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
const { country } = require('iso-3166-2');
const { State } = require('country-state-city');

const current = iso31662.filter((region) => region.parent === 'KZ').map((region) => region.code);
const older = Object.entries(country('KZ').sub).map(([code, { name }]) => ({ code, name }));
const states = State.getStatesOfCountry('KZ').map(({ isoCode, name }) => ({ code: `KZ-${isoCode}`, name }));
const shared = (list) => list.filter(({ code }) => current.includes(code)).length;
const newRegions = (list) => list.filter(({ name }) => /aba[iy]|[jz]h?etis|ul[yi]tau/i.test(name)).length;

check('iso-3166', [current.length, current.includes('KZ-10')], [20, true]);
check('iso-3166-2', [older.length, older.some(({ code }) => code === 'KZ-AKM')], [16, true]);
check('country-state-city', [states.length, states.some(({ code }) => code === 'KZ-AKM')], [17, true]);
check('codes of iso-3166 that the others have', [shared(older), shared(states)], [0, 0]);
check('regions of 2022 in the others, by name', [newRegions(older), newRegions(states)], [0, 0]);
EOF

node try.mjs
