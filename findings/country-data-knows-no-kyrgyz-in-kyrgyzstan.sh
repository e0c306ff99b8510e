#!/usr/bin/env bash
# Title: country-data gives Russian as the only language of Kyrgyzstan and finds no country for
#   Kyrgyz, though it knows the language and gives each neighbour its own.
# Package: country-data@0.0.31
# Guess: The state language of a country is among its languages.
# Seen:
#   Kyrgyzstan: ["rus"]
#   Tajikistan: ["tgk","rus"], Uzbekistan: ["uzb","rus"], Kazakhstan: ["kaz","rus"], Turkmenistan:
#     ["tuk","rus"]
#   countries where kir is spoken: none
# Why it matters here: Programs choose the language of a page or a hotline from such a list.
#   Readers in Kyrgyzstan are offered Russian only, and a Kyrgyz edition has no country.
# Date tried: 2026-11-30
# Source: The README, https://github.com/OpenBookPrices/country-data, lists the fields of a
#   country; tried, no public source found on the gap.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-data@0.0.31 \
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

const { countries, languages, lookup } = createRequire(import.meta.url)('country-data');
check('Kyrgyzstan', countries.KG.languages, ['rus']);
check('neighbours', ['TJ', 'UZ', 'KZ', 'TM'].map((code) => countries[code].languages), [['tgk', 'rus'], ['uzb', 'rus'], ['kaz', 'rus'], ['tuk', 'rus']]);
check('Kyrgyz is known', languages.kir !== undefined, true);
check('countries', lookup.countries({ languages: 'kir' }).map(({ name }) => name), []);
EOF

node try.mjs
