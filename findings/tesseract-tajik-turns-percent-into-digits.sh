#!/usr/bin/env bash
# Tesseract cannot read a percent sign in Tajik and Uzbek and puts digits in its place, so
#   38% becomes 3890.
#
# Package: tesseract.js@7.0.0 with @tesseract.js-data/tgk, uzb, uzb_cyrl and kir 1.0.0
#   (models 4.0.0_best_int)
# Guess: "%" is read in every language, as digits and commas are; a sign that the model
#   lacks is left out or comes with low confidence.
# Seen: A clean 40-pixel line "Дар Русия 38% ва дар Қазоқистон 7%." is read "3890 … 790" in
#   Tajik; "38% va 7%" is "3896 va 790" in Uzbek, similarly in Uzbek Cyrillic. Kyrgyz reads
#   the sign. Debian's models (1:4.1.0-2) do the same; the sign is in none of their three
#   character sets.
# Why it matters here: Scanned reports are full of shares; each is multiplied by about a
#   hundred and still looks like a number.
# Date tried: 2026-11-29
# Source: Tesseract, the same fault in Hungarian:
#   https://github.com/tesseract-ocr/tessdata_best/issues/40; character sets:
#   https://github.com/tesseract-ocr/langdata_lstm
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  tesseract.js@7.0.0 @tesseract.js-data/tgk@1.0.0 @tesseract.js-data/uzb@1.0.0 \
  @tesseract.js-data/uzb_cyrl@1.0.0 @tesseract.js-data/kir@1.0.0 \
  @resvg/resvg-js@2.6.2 @expo-google-fonts/noto-sans@0.4.2 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { createRequire } from 'node:module'
import { readdirSync } from 'node:fs'
const require = createRequire(import.meta.url)
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const { Resvg } = require('@resvg/resvg-js')
const { createWorker } = require('tesseract.js')
const font = 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'
const read = async (language, text) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="120"><rect width="1100" height="120" fill="white"/><text x="30" y="75" font-family="Noto Sans" font-size="40">${text}</text></svg>`
  const image = new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false } }).render().asPng()
  const worker = await createWorker(language, 1, { langPath: `node_modules/@tesseract.js-data/${language}/4.0.0_best_int`, cacheMethod: 'none' })
  const { data } = await worker.recognize(image)
  await worker.terminate()
  return data.text.trim()
}

const numbers = (text) => text.match(/\d[\d%]*/g)
const expect = { tgk: ['Дар Русия 38% ва дар Қазоқистон 7%.', ['3890', '790']], kir: ['Өлкөдө 38% жана 7%.', ['38%', '7%']] }
for (const [language, [text, expected]] of Object.entries(expect)) check(language, numbers(await read(language, text)), expected)
for (const [language, text] of Object.entries({ uzb: 'Rossiyada 38% va 7% edi.', uzb_cyrl: 'Россияда 38% ва 7% эди.' })) {
  const seen = await read(language, text)
  console.log(`${language}: ${seen}`)
  check(`${language}, percent signs and numbers over 100`, [/%/.test(seen), numbers(seen).every((number) => Number(number) > 100)], [false, true])
}
JS
node try.mjs
