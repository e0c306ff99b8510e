#!/usr/bin/env bash
# Title: country-state-city has 70 towns of Tajikistan but not its capital, Dushanbe, neither as a
#   city nor as a region; it has towns that lost their Soviet names long ago.
# Package: country-state-city@3.2.1
# Guess: A list that has towns of a few thousand has the capital.
# Seen:
#   Tajikistan: no Dushanbe among the cities, no TJ-DU among the regions
#   Bishkek, Tashkent, Ashgabat: there
#   Chkalov, Proletar, Kirov, Sovet, Moskovskiy: there
#   Kazakhstan: 17 regions, the capital as Nur-Sultan
# Why it matters here: Forms ask for the home town with this list. A person from Dushanbe has to
#   choose another town, and the answers are counted.
# Date tried: 2026-11-30
# Source: The README, https://github.com/harpreetkhalsagtbit/country-state-city, names the source
#   of the data and says nothing of gaps; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-state-city@3.2.1 \
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

const { City, State } = createRequire(import.meta.url)('country-state-city');
const cities = (country) => City.getCitiesOfCountry(country).map(({ name }) => name);
const regions = (country) => State.getStatesOfCountry(country).map(({ isoCode }) => isoCode);
check('towns of Tajikistan', cities('TJ').length, 70);
check('Dushanbe', [cities('TJ').filter((name) => /^(Du|Dy)sh/.test(name)), regions('TJ')], [[], ['GB', 'KT', 'SU', 'RA']]);
check('others', [cities('KG').includes('Bishkek'), cities('UZ').includes('Tashkent'), cities('TM').includes('Ashgabat')], [true, true, true]);
check('old names', ['Chkalov', 'Proletar', 'Kirov', 'Sovet', 'Moskovskiy'].filter((name) => cities('TJ').includes(name)).length, 5);
check('Kazakhstan', [regions('KZ').length, State.getStateByCodeAndCountry('AST', 'KZ').name], [17, 'Nur-Sultan']);
EOF

node try.mjs
