#!/usr/bin/env bash
# The "cyrillic" subset of Fontsource (Google Fonts) has two of the nine Kazakh letters
#   beyond Russian, І and Ұ; the other seven are in "cyrillic-ext", so a Kazakh word is
#   drawn from two files.
#
# Package: @fontsource/noto-sans@5.3.0, @fontsource/inter@5.3.0, fontkit@2.0.4
# Guess: "cyrillic" has Russian and its Slavic neighbours (І, Ў of Belarusian),
#   "cyrillic-ext" all letters of Central Asia together.
# Seen: Both the unicode-range (U+04B0-04B1) and the files: cyrillic has Ұ, І and Ў; Ә, Ғ,
#   Қ, Ң, Ө, Ү, Һ and all Tajik letters are in cyrillic-ext. Of the four letters of Uzbek
#   Cyrillic one (Ў) is in cyrillic and three are not.
# Why it matters here: A site that loads cyrillic alone shows a Kazakh word with Ұ in its
#   font and the rest in another; with both, kerning between the two files is lost and a
#   preload of one does not do.
# Date tried: 2026-11-29
# Source: Google Fonts subset definitions, https://github.com/googlefonts/nam-files;
#   Fontsource, https://fontsource.org/docs/getting-started/subsets: names the subsets, not
#   the letters.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  @fontsource/noto-sans@5.3.0 @fontsource/inter@5.3.0 fontkit@2.0.4 ||
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
const fontkit = require('fontkit')
const letters = { kk: 'ӘҒҚҢӨҰҮҺІ', tg: 'ҒӢҚӮҲҶ', 'uz-Cyrl': 'ЎҚҒҲ', ky: 'ҢӨҮ' }
for (const family of ['noto-sans', 'inter']) {
  const ranges = require(`@fontsource/${family}/unicode.json`).cyrillic
  check(`${family}, range of cyrillic has U+04B0-04B1`, ranges.split(',').includes('U+04B0-04B1'), true)
  const has = (subset, text) => {
    const font = fontkit.openSync(`node_modules/@fontsource/${family}/files/${family}-${subset}-400-normal.woff2`)
    return [...text].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0))).join('')
  }
  check(`${family}, cyrillic`, Object.values(letters).map((text) => has('cyrillic', text)), ['ҰІ', '', 'Ў', ''])
  check(`${family}, cyrillic-ext`, Object.values(letters).map((text) => has('cyrillic-ext', text)), ['ӘҒҚҢӨҮҺ', 'ҒӢҚӮҲҶ', 'ҚҒҲ', 'ҢӨҮ'])
}
JS
node try.mjs
