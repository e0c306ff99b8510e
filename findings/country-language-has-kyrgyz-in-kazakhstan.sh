#!/usr/bin/env bash
# Title: country-language gives the locale of Kyrgyz as ky-KZ, “Kyrgyz - Kazakhstan”, and none for
#   Kyrgyzstan, and names Persian first among the languages of Tajikistan.
# Package: country-language@0.1.7
# Guess: Kyrgyz is ky-KG, and Tajikistan has Tajik and Russian.
# Seen:
#   locales of ky: ky-KZ Kyrgyz - Kazakhstan
#   locales of KZ: kk-KZ, ky-KZ; of KG and TJ: none
#   languages of TJ: fa, ru, tg
# Why it matters here: A site that chooses the language by country offers Kyrgyz to readers in
#   Kazakhstan, and to those in Dushanbe Persian in Arabic letters.
# Date tried: 2026-11-30
# Source: The README, https://github.com/bdswiss/country-language, calls the locales those that
#   Microsoft supports; https://learn.microsoft.com/openspecs/windows_protocols/ms-lcid has ky-KG.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-language@0.1.7 \
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

const library = createRequire(import.meta.url)('country-language');
const country = (code) => new Promise((resolve) => library.getCountry(code, (error, data) => resolve(error ?? data)));
const language = (code) => new Promise((resolve) => library.getLanguage(code, (error, data) => resolve(error ?? data)));
const locales = ({ langCultureMs = [] }) => langCultureMs.map(({ langCultureName }) => langCultureName);
const kyrgyz = await language('ky');
check('ky', kyrgyz.langCultureMs.map(({ langCultureName, displayName }) => `${langCultureName} ${displayName}`), [
  'ky-KZ Kyrgyz - Kazakhstan',
]);
check('its country', kyrgyz.countries.map((one) => one.code_2), ['KG']);
check('KZ, KG, TJ', await Promise.all(['KZ', 'KG', 'TJ'].map(async (code) => locales(await country(code)))), [
  ['kk-KZ', 'ky-KZ'],
  [],
  [],
]);
check('TJ', (await country('TJ')).languages.map((one) => one.iso639_1), ['fa', 'ru', 'tg']);
EOF

node try.mjs
