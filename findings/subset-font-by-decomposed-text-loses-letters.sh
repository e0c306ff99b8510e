#!/usr/bin/env bash
# subset-font given decomposed text (Ӣ, Ӯ, Й, Ў as letter and mark) drops the composed
#   glyphs, so the same text that draws well with the whole font shows an empty box with the
#   subset.
#
# Package: subset-font@2.9.0, harfbuzzjs@1.6.4, @expo-google-fonts/pt-sans@0.4.1
# Guess: A subset made from a text draws that text exactly as the whole font does.
# Seen: HarfBuzz composes "и" + U+0304 to the glyph of Ӣ in the whole font, which has no
#   U+0304 of its own. The subset made from the same decomposed text lacks Ӣ and shapes
#   "меҳнатӣ" with .notdef at the end; "край" and "рӯз" likewise. The subset of the composed
#   text draws the decomposed one well.
# Why it matters here: Text copied from some systems and PDF files is decomposed. Only
#   letters with a decomposition fall out, Қ, Ғ, Ҳ, Ҷ stay, so a test with those passes.
# Date tried: 2026-11-29
# Source: subset-font, https://github.com/papandreou/subset-font: takes the characters of
#   the text as they are; HarfBuzz, normalization,
#   https://harfbuzz.github.io/opentype-shaping-models.html. No issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  subset-font@2.9.0 harfbuzzjs@1.6.4 \
  @expo-google-fonts/pt-sans@0.4.1 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import * as hb from 'harfbuzzjs'
const require = createRequire(import.meta.url)
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const subset = require('subset-font')
const whole = readFileSync('node_modules/@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf')
const boxes = (file, text) => {
  const font = new hb.Font(new hb.Face(new hb.Blob(file.buffer.slice(file.byteOffset, file.byteOffset + file.length))))
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  return buffer.getGlyphInfos().filter(({ codepoint }) => codepoint === 0).length
}
for (const word of ['меҳнатӣ', 'рӯз', 'край', 'қарз']) {
  const apart = word.normalize('NFD')
  const [bySelf, byComposed] = await Promise.all([apart, word].map((text) => subset(whole, text, { targetFormat: 'sfnt' })))
  check(`${word}, decomposed: boxes with the whole font, its own subset, the composed subset`,
    [whole, bySelf, byComposed].map((file) => boxes(file, apart)), word === 'қарз' ? [0, 0, 0] : [0, 1, 0])
}
JS
node try.mjs
