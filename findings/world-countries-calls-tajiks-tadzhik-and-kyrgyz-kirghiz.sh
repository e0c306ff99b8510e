#!/usr/bin/env bash
# Title: world-countries calls the people of Tajikistan “Tadzhik” and of Kyrgyzstan “Kirghiz”, while
#   it has Tajik and Kyrgyz for their languages.
# Package: world-countries@5.1.0
# Guess: The word for the people is spelt like the country and the language beside it, Tajikistan
#   and Tajik, Kyrgyzstan and Kyrgyz.
# Seen:
#   Tajikistan: demonym Tadzhik, language Tajik
#   Kyrgyzstan: demonym Kirghiz, language Kyrgyz
#   Kazakhstan, Uzbekistan: Kazakhstani, Uzbekistani; Turkmenistan: Turkmen
# Why it matters here: Texts made from the list speak of “Tadzhik workers”, the Soviet spelling,
#   next to a map with Tajikistan.
# Date tried: 2026-11-30
# Source: https://github.com/mledoze/countries, whose file countries.json is the package; the CIA’s
#   World Factbook has Tajikistani and Kyrgyzstani.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  world-countries@5.1.0 \
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

const countries = createRequire(import.meta.url)('world-countries');
const words = (code) => {
  const { name, demonyms, languages } = countries.find((country) => country.cca2 === code);
  return [name.common, demonyms.eng.m, Object.values(languages).find((language) => language !== 'Russian')];
};
check('TJ', words('TJ'), ['Tajikistan', 'Tadzhik', 'Tajik']);
check('KG', words('KG'), ['Kyrgyzstan', 'Kirghiz', 'Kyrgyz']);
check('KZ', words('KZ')[1], 'Kazakhstani');
check('UZ', words('UZ')[1], 'Uzbekistani');
check('TM', words('TM')[1], 'Turkmen');
EOF

node try.mjs
