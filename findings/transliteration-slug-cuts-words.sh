#!/usr/bin/env bash
# The slugs of the package transliteration break Tajik, Uzbek, Kyrgyz and Kazakh words in
#   two after Ғ, Қ, Ҳ, Ҷ and Ң.
#
# Package: transliteration@2.6.1
# Guess: A word gives one part of the slug, as in Russian ("obyom", "shcheka"): "hisor",
#   "qishloq", "tojikiston".
# Seen: "Ҳисор" gives "kh-isor", "қишлоқ" "k-ishlok", "Тоҷикистон" "toch-ikiston", "жаңы"
#   "zhan-y"; Kazakh "әлеумет" loses its first letter ("leumet"). The letters become "kh'",
#   "k'", "ch'", "n'" and "@", and slugify turns the apostrophe into a hyphen.
# Why it matters here: Addresses and anchors split where no word ends, so a count of words
#   or a search by parts goes wrong, and names of towns carry a hyphen that they do not
#   have.
# Date tried: 2026-11-29
# Source: transliteration, https://github.com/dzcpy/transliteration; unidecode@1.1.0 writes
#   these letters with the same apostrophes, so the map is older than the package. No issue
#   found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  transliteration@2.6.1 ||
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
const { slugify, transliterate } = require('transliteration')
for (const [word, expected] of Object.entries({
  Ҳисор: 'kh-isor', қишлоқ: 'k-ishlok', Тоҷикистон: 'toch-ikiston', жаңы: 'zhan-y', әлеумет: 'leumet', объём: 'obyom', щека: 'shcheka',
})) check(word, slugify(word), expected)
check('letters', transliterate('ҳқҷңә'), "kh'k'ch'n'@")
JS
node try.mjs
