#!/usr/bin/env bash
# In Turkmen, i18n-iso-countries names Uzbekistan with a space after the name, so the name
#   that it prints is found and the name that people write is not.
#
# Package: i18n-iso-countries@7.14.0
# Guess: Names carry no stray spaces; getAlpha2Code(name, "tk") finds each country by its
#   plain name.
# Seen: getName("UZ", "tk") is "Özbegistan " with a space at the end;
#   getAlpha2Code("Özbegistan", "tk") is undefined. It is the only such name in ru, tg, ky,
#   uz, kk and tk; the other four neighbours are found.
# Why it matters here: Joining a Turkmen table with this list drops exactly the country that
#   most migrants come from, and the name shows an odd gap before a comma.
# Date tried: 2026-11-29
# Source: i18n-iso-countries, https://github.com/michaelwittig/node-i18n-iso-countries (file
#   langs/tk.json); no issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  i18n-iso-countries@7.14.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const countries = require('i18n-iso-countries')
const stray = []
for (const language of ['ru', 'tg', 'ky', 'uz', 'kk', 'tk']) {
  const data = require(`i18n-iso-countries/langs/${language}.json`)
  countries.registerLocale(data)
  for (const [code, names] of Object.entries(data.countries))
    for (const name of [names].flat()) if (name !== name.trim()) stray.push(`${language} ${code}`)
}
check('names with a stray space', stray, ['tk UZ'])
check('name', countries.getName('UZ', 'tk'), 'Özbegistan ')
check('code of Özbegistan', countries.getAlpha2Code('Özbegistan', 'tk') ?? null, null)
check('other codes', ['Täjigistan', 'Gyrgyzystan', 'Gazagystan', 'Türkmenistan'].map((name) => countries.getAlpha2Code(name, 'tk')), ['TJ', 'KG', 'KZ', 'TM'])
JS
node try.mjs
