#!/usr/bin/env bash
# When one letter of a label is missing in its font, resvg sets the whole label in the
#   fallback font, not that letter.
#
# Package: @resvg/resvg-js@2.6.2, subset-font@2.9.0, @expo-google-fonts/pt-sans@0.4.1,
#   @expo-google-fonts/noto-serif@0.4.2
# Guess: Letters that the first font of font-family has are drawn with it, as browsers do;
#   only Ҷ comes from the second.
# Seen: With a sans font of the Russian letters and a serif as second, "Тоҷикистон 45%" is
#   drawn in the serif from the first letter to the percent sign: the same picture as with
#   the serif alone. "Тоикистон 45%" is in the sans. A space or a number does not end the
#   run; a tspan does not either.
# Why it matters here: In a chart drawn for a share card the Tajik and Kyrgyz labels change
#   their face and width, the Russian ones do not, and widths measured beforehand are wrong.
# Date tried: 2026-11-29
# Source: resvg, reported and closed in the library:
#   https://github.com/linebender/resvg/issues/973; the release of resvg-js named here still
#   does so.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  @resvg/resvg-js@2.6.2 subset-font@2.9.0 \
  @expo-google-fonts/pt-sans@0.4.1 @expo-google-fonts/noto-serif@0.4.2 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
const require = createRequire(import.meta.url)
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const { Resvg } = require('@resvg/resvg-js')
const subset = require('subset-font')
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя 0123456789%'
const sans = 'sans.ttf', serif = 'node_modules/@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'
writeFileSync(sans, await subset(readFileSync('node_modules/@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'), russian, { targetFormat: 'sfnt' }))
const draw = (family, text) => new Resvg(
  `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="60"><text x="5" y="45" font-family="${family}" font-size="36">${text}</text></svg>`,
  { font: { fontFiles: [sans, serif], loadSystemFonts: false } }).render().asPng()
const same = (text) => draw('PT Sans, Noto Serif', text).equals(draw('Noto Serif', text))
check('Тоҷикистон 45% all in the serif', same('Тоҷикистон 45%'), true)
check('Тоикистон 45% all in the serif', same('Тоикистон 45%'), false)
check('a tspan of its own for the letter, still all in the serif', draw('PT Sans, Noto Serif', 'То<tspan>ҷ</tspan>икистон').equals(draw('Noto Serif', 'То<tspan>ҷ</tspan>икистон')), true)
JS
node try.mjs
