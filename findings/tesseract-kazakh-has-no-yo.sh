#!/usr/bin/env bash
# Tesseract's Kazakh model lacks Ё, Щ and Ъ, which Kazakh writes in loanwords, and puts Е,
#   Ш and Ь for them.
#
# Package: tesseract.js@7.0.0 with @tesseract.js-data/kaz 1.0.0 (model 4.0.0_best_int)
# Guess: All 42 letters of the Kazakh Cyrillic alphabet are in the model, the nine added
#   letters being the hard part.
# Seen: "объект съезд щетка актёр" is read "обьект сьезд шетка актер"; the letters Ә Ғ Қ Ң Ө
#   Ұ Ү Һ І are read. Debian's model (1:4.1.0-2) lacks them too.
# Why it matters here: Scanned Kazakh texts come out with words that no search or spelling
#   list knows (съезд, объект, Щучинск), and names of places change.
# Date tried: 2026-11-29
# Source: Tesseract, https://github.com/tesseract-ocr/langdata_lstm/tree/main/kaz; no issue
#   about these letters found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  tesseract.js@7.0.0 @tesseract.js-data/kaz@1.0.0 \
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

check('loanwords', await read('kaz', 'объект съезд щетка актёр'), 'обьект сьезд шетка актер')
check('added letters', await read('kaz', 'әке ғылым қала таң өмір ұлы үй жиһаз іс'), 'әке ғылым қала таң өмір ұлы үй жиһаз іс')
JS
node try.mjs
