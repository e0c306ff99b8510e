#!/usr/bin/env bash
# Title: city-timezones has Khujand in the region of Leninabad, and calls Bokhtar Qurghonteppa and
# Istaravshan Uroteppa; today’s names find nothing.
# Package: city-timezones@1.3.4
# Guess: The regions are today’s, as the zones are: the region of Leninabad has been Sughd since
#   2000, and the towns have had their names since 2000 and 2018.
# Seen:
#   Khujand: ["Leninabad","Asia/Dushanbe"]
#   found by today’s names: []
#   found by former names: ["Qurghonteppa","Uroteppa"]
#   Tajik regions: ["Gorno-Badakhshan","Khatlon","Leninabad","Tadzhikistan Territories"]
# Why it matters here: Readers choose their town to see where people go from there. Two of the
#   largest towns of Tajikistan are not found, and the region that most migrants are counted in
#   has its Soviet name.
# Date tried: 2026-11-30
# Source: The README takes reports of wrong towns and names no source of the list,
#   https://github.com/kevinroberts/city-timezones; the new names,
#   https://en.wikipedia.org/wiki/Sughd_Region and https://en.wikipedia.org/wiki/Bokhtar.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  city-timezones@1.3.4 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import cityTimezones from 'city-timezones';

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

const { cityMapping, lookupViaCity } = cityTimezones;
const [khujand] = lookupViaCity('Khujand');
check('Khujand', [khujand.province, khujand.timezone], ['Leninabad', 'Asia/Dushanbe']);
const names = (list) => list.flatMap((name) => lookupViaCity(name)).map(({ city }) => city);
check('found by today’s names', names(['Bokhtar', 'Istaravshan']), []);
check('found by former names', names(['Qurghonteppa', 'Uroteppa']), ['Qurghonteppa', 'Uroteppa']);
const regions = new Set(cityMapping.filter(({ iso2 }) => iso2 === 'TJ').map(({ province }) => province));
const expected = ['Gorno-Badakhshan', 'Khatlon', 'Leninabad', 'Tadzhikistan Territories'];
check('Tajik regions', [...regions].sort(), expected);
EOF

./node_modules/.bin/node try.mjs
