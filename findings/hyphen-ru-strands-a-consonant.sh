#!/usr/bin/env bash
# The Russian patterns of the package hyphen break Tajik, Uzbek and Kazakh words so that a
#   part without a vowel is left between two hyphens.
#
# Package: hyphen@1.14.1
# Guess: Letters unknown to the Russian patterns block breaks around them, as in
#   Hyphenopoly, which leaves such words whole; or they count as consonants. No part is
#   without a vowel.
# Seen: "қишлоқ" is broken as қи-ш-лоқ, "қишлоқларимизнинг" as қи-ш-лоқла-ри-миз-нинг,
#   "Қазақстан" as Қа-за-қстан, "Ҷумҳурии" as Ҷу-мҳу-рии. Hyphenopoly with its Russian
#   patterns leaves "қишлоқ" and "Қазақстан" whole.
# Why it matters here: Names and quotations from these languages in Russian text are broken
#   in a way no reader accepts, in books as on narrow screens.
# Date tried: 2026-11-29
# Source: hyphen, https://github.com/ytiurin/hyphen; the patterns (hyph-ru, TeX) cover only
#   Russian letters: https://github.com/hyphenation/tex-hyphen. No issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  hyphen@1.14.1 hyphenopoly@6.1.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { createRequire } from 'node:module'
import hyphenopoly from 'hyphenopoly'
import { readFile } from 'node:fs/promises'
const require = createRequire(import.meta.url)
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const { hyphenateSync } = require('hyphen/ru')
const broken = (word) => hyphenateSync(word).replaceAll('\u00ad', '-')
for (const [word, expected] of Object.entries({
  қишлоқ: 'қи-ш-лоқ', қишлоқларимизнинг: 'қи-ш-лоқла-ри-миз-нинг', Қазақстан: 'Қа-за-қстан', Ҷумҳурии: 'Ҷу-мҳу-рии', государственная: 'го-су-дар-ствен-ная',
})) check(word, broken(word), expected)
const other = await hyphenopoly.config({ require: ['ru'], hyphen: '-', loader: (file) => readFile(`node_modules/hyphenopoly/patterns/${file}`) }).get('ru')
check('Hyphenopoly', ['қишлоқ', 'Қазақстан', 'государственная'].map((word) => other(word)), ['қишлоқ', 'Қазақстан', 'го-су-дар-ствен-ная'])
JS
node try.mjs
