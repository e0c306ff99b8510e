#!/usr/bin/env bash
# The Kazakh words of flatpickr contain Latin letters: "i" for Kazakh "і" in months and
#   weekdays and "c" in the short Tuesday.
#
# Package: flatpickr@4.6.13, dayjs@1.11.23 (to compare)
# Guess: Kazakh months and weekdays are written in Cyrillic throughout and equal those of
#   Intl or Day.js.
# Seen: "Шiлде" (July), "Сәуiр" (April) and six of the seven weekdays mix Latin "i" (U+0069)
#   into Cyrillic; the short Tuesday is "Сc" with Latin "c". The same file writes "і"
#   (U+0456) right in its other texts. Day.js has no mixed word.
# Why it matters here: A date picked in the calendar does not match the month in the data;
#   fonts subset by script and screen readers break the word in two.
# Date tried: 2026-11-29
# Source: flatpickr, src/l10n/kz.ts, added in
#   https://github.com/flatpickr/flatpickr/pull/1373; no issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  flatpickr@4.6.13 dayjs@1.11.23 ||
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
globalThis.window = {}
const mixed = (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)
const { kz } = require('flatpickr/dist/l10n/kz.js').default
check('months', kz.months.longhand.filter(mixed), ['С\u04d9у\u0069р', 'Ш\u0069лде'])
check('weekdays mixed', kz.weekdays.longhand.filter(mixed).length, 6)
check('weekday not mixed', kz.weekdays.longhand.filter((day) => !mixed(day)), ['Жұма'])
check('short', [...kz.months.shorthand, ...kz.weekdays.shorthand].filter(mixed), ['Ш\u0069л', 'С\u0063'])
check('other texts', [kz.scrollTitle, kz.toggleTitle].some((text) => text.split(' ').some(mixed)), false)
const dayjs = require('dayjs/locale/kk')
check('Day.js', [...dayjs.weekdays, ...dayjs.monthsShort].filter(mixed), [])
JS
node try.mjs
