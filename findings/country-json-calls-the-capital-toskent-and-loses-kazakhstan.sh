#!/usr/bin/env bash
# Title: country-json calls the capital of Uzbekistan “Toskent”, has no co-ordinates of
#   Kazakhstan, and a life expectancy of 63 years there.
# Package: country-json@2.3.0
# Guess: Capitals are in English in a list in English, and a country of twenty million has the
#   fields of its neighbours.
# Seen:
#   capitals: Astana, Bishkek, Dushanbe, Ashgabat, Toskent
#   co-ordinates of Kazakhstan: null; of its four neighbours: numbers
#   life expectancy in Kazakhstan: 63.2
# Why it matters here: Maps and profiles are filled from such lists. The World Bank has had more
#   than 70 years for Kazakhstan since 2013.
# Date tried: 2026-11-30
# Source: The README, https://github.com/samayo/country-json, gives no source for its figures;
#   World Bank, https://data.worldbank.org/indicator/SP.DYN.LE00.IN?locations=KZ.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-json@2.3.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';

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

const five = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];
const table = (name) => {
  const rows = JSON.parse(fs.readFileSync(`node_modules/country-json/src/country-by-${name}.json`, 'utf8'));
  return five.map((country) => rows.find((row) => row.country === country));
};
const capitals = table('capital-city').map(({ city }) => city);
check('capitals', capitals, ['Astana', 'Bishkek', 'Dushanbe', 'Ashgabat', 'Toskent']);
check('co-ordinates', table('geo-coordinates').map(({ north }) => north !== null), [false, true, true, true, true]);
check('life expectancy', table('life-expectancy')[0].expectancy, 63.2);
EOF

node try.mjs
