#!/usr/bin/env bash
# The code uz gives Uzbek in Cyrillic in Day.js, moment, flatpickr and iso-639-1, and in
#   Latin in Intl, date-fns and i18n-iso-countries.
#
# Package: dayjs@1.11.23, moment@2.31.0, flatpickr@4.6.13, iso-639-1@3.1.6, date-fns@4.4.0,
#   i18n-iso-countries@7.14.0
# Guess: uz means Uzbek in its official script, Latin (BCP 47 and CLDR: uz is uz-Latn),
#   everywhere; Cyrillic needs a code of its own.
# Seen: November is "ноябр" in Day.js, moment and flatpickr, whose Latin locale is uz-latn
#   or uz_latn; the native name in iso-639-1 is "Ўзбек". date-fns says "Noyabr" (Cyrillic is
#   uz-Cyrl there), i18n-iso-countries "Oʻzbekiston", Intl "noyabr".
# Why it matters here: One setting lang="uz" prints a page in two scripts, and a screen
#   reader set to Latin Uzbek meets Cyrillic dates.
# Date tried: 2026-11-29
# Source: BCP 47 registry and CLDR likely subtags (uz to uz-Latn-UZ),
#   https://www.unicode.org/cldr/charts/latest/supplemental/likely_subtags.html; Day.js
#   lists the locale as "Uzbek" only:
#   https://github.com/iamkun/dayjs/blob/dev/src/locale/uz.js
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  dayjs@1.11.23 moment@2.31.0 flatpickr@4.6.13 iso-639-1@3.1.6 \
  date-fns@4.4.0 i18n-iso-countries@7.14.0 ||
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
const dayjs = require('dayjs')
for (const locale of ['uz', 'uz-latn']) { require(`dayjs/locale/${locale}`); require(`moment/locale/${locale}`) }
const date = new Date(2026, 10, 29)
check('dayjs', ['uz', 'uz-latn'].map((locale) => dayjs(date).locale(locale).format('MMMM')), ['ноябр', 'Noyabr'])
check('moment', ['uz', 'uz-latn'].map((locale) => require('moment')(date).locale(locale).format('MMMM')), ['ноябр', 'Noyabr'])
check('flatpickr', [require('flatpickr/dist/l10n/uz.js').default.uz, require('flatpickr/dist/l10n/uz_latn.js').default.uz_latn]
  .map(({ months }) => months.longhand[10]), ['Ноябр', 'Noyabr'])
const iso639 = require('iso-639-1')
check('iso-639-1', (iso639.default ?? iso639).getNativeName('uz'), 'Ўзбек')
const { format } = require('date-fns'), locales = require('date-fns/locale')
check('date-fns', ['uz', 'uzCyrl'].map((name) => format(date, 'MMMM', { locale: locales[name] })), ['Noyabr', 'ноябр'])
check('i18n-iso-countries', require('i18n-iso-countries/langs/uz.json').countries.UZ, 'O\u02bbzbekiston')
check('Intl', new Intl.DateTimeFormat('uz', { day: 'numeric', month: 'long' }).formatToParts(date).find(({ type }) => type === 'month').value, 'noyabr')
JS
node try.mjs
