#!/usr/bin/env bash
# currency-formatter separates decimals with a hyphen in tenge and Kyrgyz som and with a
#   semicolon in somoni.
#
# Package: currency-formatter@1.5.9
# Guess: A comma, as in Russian and in the locales of these countries: "1 234 567,50 сом".
# Seen: KGS "1 234 567-50 сом", KZT "₸1 234 567-50", TJS "1 234 567;50 TJS"; also by locale
#   (ky-KG, kk-KZ, tg-TJ). RUB and UZS have a comma.
# Why it matters here: Printed in a text, "10-50 сом" is a range from 10 to 50, and a
#   semicolon starts a new column in many CSV files.
# Date tried: 2026-11-29
# Source: currency-formatter, https://github.com/smirzaei/currency-formatter; the same data
#   in another library, found wrong:
#   https://github.com/Daniel-Ioannou/flutter_currency_picker/issues/81
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  currency-formatter@1.5.9 ||
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
const { format } = require('currency-formatter')
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ')
const code = (code) => plain(format(1234567.5, { code }))
check('KGS', code('KGS'), '1 234 567-50 сом')
check('KZT', code('KZT'), '₸1 234 567-50')
check('TJS', code('TJS'), '1 234 567;50 TJS')
check('RUB', code('RUB'), '1 234 567,50 ₽')
check('UZS', code('UZS'), '1 234 567,50 сўм')
check('by locale', ['ky-KG', 'kk-KZ', 'tg-TJ'].map((locale) => plain(format(1.5, { locale }))), ['1-50 сом', '₸1-50', '1;50 TJS'])
JS
node try.mjs
