#!/usr/bin/env bash
# Orama's Russian tokenizer cuts Tajik, Kyrgyz, Kazakh and Uzbek words at every letter that
#   Russian lacks, and finds documents by the leftovers.
#
# Package: @orama/orama@3.1.18
# Guess: Words in other Cyrillic alphabets stay whole in the Russian index, only without
#   stemming; the list of languages has no Tajik or Kyrgyz, so Russian is the nearest.
# Seen: "муҳоҷирони меҳнатӣ" is indexed as му, о, ирони, ме, нат; "Көчкүн жаңы үйдө" as к,
#   чк, н, жа, ы, йд. A search for "муҳоҷирони" also returns a document that only has the
#   scraps "ме нат му о"; a document "ҷӯӣ" has no word at all.
# Why it matters here: A Russian page with names of places and people in their own spelling
#   (Қӯрғонтеппа, Өзгөн) is found for them only through scraps of the words, together with
#   pages that have nothing to do with them; short words are not found.
# Date tried: 2026-11-29
# Source: Orama, https://docs.orama.com/docs/orama-js/supported-languages: lists languages,
#   does not say which letters make a word. No issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  @orama/orama@3.1.18 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { create, insert, search } from '@orama/orama'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const db = await create({ schema: { text: 'string' }, language: 'russian' })
const words = (text) => db.tokenizer.tokenize(text)
check('tg', words('муҳоҷирони меҳнатӣ'), ['му', 'о', 'ирони', 'ме', 'нат'])
check('ky', words('Көчкүн жаңы үйдө'), ['к', 'чк', 'н', 'жа', 'ы', 'йд'])
check('kk', words('еңбек көші'), ['е', 'бек', 'к', 'ш'])
check('ru', words('трудовые мигранты'), ['трудовые', 'мигранты'])
for (const [id, text] of Object.entries({ labour: 'муҳоҷирони меҳнатӣ дар Русия', scraps: 'ме нат му о', river: 'ҷӯӣ' }))
  await insert(db, { id, text })
const ids = async (term) => (await search(db, { term })).hits.map(({ id }) => id)
check('муҳоҷирони', await ids('муҳоҷирони'), ['labour', 'scraps'])
check('ҷӯӣ', await ids('ҷӯӣ'), [])
JS
node try.mjs
