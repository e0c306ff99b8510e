#!/usr/bin/env bash
# MiniSearch keeps an Uzbek word whole when its sign is U+02BB or U+02BC, and cuts it when
#   the sign is a quotation mark or apostrophe, so neither spelling finds the other.
#
# Package: minisearch@7.2.0
# Guess: The four signs that people type for oʻ and maʼno are treated alike: all inside a
#   word, as an apostrophe in "don't", or all as separators.
# Seen: U+02BB and U+02BC stay: "oʻzbek" is one word. U+2018, U+2019 and U+0027 cut:
#   "o‘zbek" is "o" and "zbek", "ma’no" is "ma" and "no". "o'zbekiston" finds the page with
#   the curly quotes through "o" and "zbekiston", but not the one with U+02BB; "oʻzbekiston"
#   finds only that one. "ozbekiston" finds neither.
# Why it matters here: Uzbek sites write U+2018 or an ASCII apostrophe; software with CLDR
#   data also writes U+02BB. The search of a site with both misses half of its own pages.
# Date tried: 2026-11-29
# Source: MiniSearch,
#   https://lucaong.github.io/minisearch/classes/MiniSearch.MiniSearch.html: the default
#   tokenizer splits by Unicode space and punctuation; that U+02BB and U+02BC are letters is
#   in UnicodeData.txt (Lm).
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  minisearch@7.2.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import MiniSearch from 'minisearch'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const words = MiniSearch.getDefault('tokenize')
check('U+02BB', words('o\u02bbzbek'), ['o\u02bbzbek'])
check('U+02BC', words('ma\u02bcno'), ['ma\u02bcno'])
check('U+2018', words('o\u2018zbek'), ['o', 'zbek'])
check('U+2019', words('ma\u2019no'), ['ma', 'no'])
check('U+0027', words("o'zbek"), ['o', 'zbek'])
const search = new MiniSearch({ fields: ['text'] })
search.addAll([{ id: 'letter', text: 'O\u02bbzbekiston' }, { id: 'quote', text: 'O\u2018zbekiston' }])
const ids = (query) => search.search(query).map(({ id }) => id)
check("o'zbekiston", ids("o'zbekiston"), ['quote'])
check('with U+02BB', ids('o\u02bbzbekiston'), ['letter'])
check('ozbekiston', ids('ozbekiston'), [])
JS
node try.mjs
