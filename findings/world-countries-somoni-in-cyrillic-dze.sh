#!/usr/bin/env bash
# world-countries gives the Tajik somoni the symbol "ЅМ" written with Cyrillic letters, the
#   first of which (U+0405, Macedonian dze) is in no Tajik or Russian alphabet.
#
# Package: world-countries@5.1.0
# Guess: The symbol of TJS is the Latin "SM", as in currency-symbol-map, or the Tajik
#   "сом.", as in CLDR.
# Seen: Two characters, U+0405 and U+041C. The string differs from "SM" and cannot be typed
#   on a Tajik or Russian keyboard. KGS has the single letter "с" (U+0441), UZS "so'm".
# Why it matters here: A label taken from this list is not found by a search for SM or СМ,
#   and falls out of fonts subset to the Russian or Tajik alphabet.
# Date tried: 2026-11-29
# Source: world-countries, https://github.com/mledoze/countries: the field currencies is
#   described, the letters are not.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  world-countries@5.1.0 ||
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
const symbol = (cca3) => Object.values(require('world-countries').find((country) => country.cca3 === cca3).currencies)[0].symbol
const points = (text) => [...text].map((char) => 'U+' + char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ')
check('TJS', points(symbol('TJK')), 'U+0405 U+041C')
check('TJS is SM', symbol('TJK') === 'SM', false)
check('Russian or Tajik letters only', /^[А-ЯЁҒӢҚӮҲҶ]+$/.test(symbol('TJK')), false)
check('KGS', points(symbol('KGZ')), 'U+0441')
check('UZS', symbol('UZB'), "so'm")
JS
node try.mjs
