#!/usr/bin/env bash
# date-fns parses Kazakh month names into other months without an error: June as May, and
#   September, October and November as January.
#
# Package: date-fns@4.4.0
# Guess: A date that format() wrote with a locale is read back by parse() with the same
#   format and locale, or gives Invalid Date.
# Seen: "5 маусым 2026" (June) is read as 2026-05-05; "5 қыркүйек", "5 қазан" and "5 қараша"
#   (September to November) as 2026-01-05. The other eight months are right. Of the weekdays
#   only "сейсенбі" (Tuesday) gives Invalid Date.
# Why it matters here: Dates of decrees and reports taken from Kazakh pages land months
#   away, are valid, and pass every check for missing values.
# Date tried: 2026-11-29
# Source: date-fns, locale kk, match patterns,
#   https://github.com/date-fns/date-fns/tree/main/src/locale/kk; similar faults of other
#   locales: https://github.com/date-fns/date-fns/issues/3256; none about Kazakh found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  date-fns@4.4.0 ||
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
const { format, parse, isValid } = require('date-fns')
const { kk } = require('date-fns/locale')
const read = (month) => {
  const written = format(new Date(2026, month, 5), 'd MMMM yyyy', { locale: kk })
  const date = parse(written, 'd MMMM yyyy', new Date(2000, 0, 1), { locale: kk })
  return `${written} = ${isValid(date) ? format(date, 'yyyy-MM-dd') : 'invalid'}`
}
check('June', read(5), '5 маусым 2026 = 2026-05-05')
check('September', read(8), '5 қыркүйек 2026 = 2026-01-05')
check('October', read(9), '5 қазан 2026 = 2026-01-05')
check('November', read(10), '5 қараша 2026 = 2026-01-05')
check('right', [0, 1, 2, 3, 4, 6, 7, 11].every((month) => read(month).endsWith(`2026-${String(month + 1).padStart(2, '0')}-05`)), true)
const days = [23, 24, 25, 26, 27, 28, 29].map((day) => format(new Date(2026, 10, day), 'EEEE', { locale: kk }))
check('weekdays not read', days.filter((day) => !isValid(parse(day, 'EEEE', new Date(2026, 10, 25), { locale: kk }))), ['сейсенбі'])
JS
node try.mjs
