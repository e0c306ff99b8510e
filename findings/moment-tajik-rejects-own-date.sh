#!/usr/bin/env bash
# In Tajik, moment cannot read back in strict mode any long date that it writes itself.
#
# Package: moment@2.31.0
# Guess: moment("29 ноябри 2026", "D MMMM YYYY", "tg", true) is valid, since format gives
#   exactly that text; strict mode accepts the forms that the locale writes, as in Russian
#   with its genitive months.
# Seen: All twelve months are invalid in strict mode: the locale writes the form with the
#   ending -и ("29 ноябри 2026") and reads only the bare form ("29 ноябр 2026"). The long
#   format LL fails the same way. In Russian all twelve are valid.
# Why it matters here: Strict parsing is what moment advises for data. A table of dates
#   written by the same library is refused as a whole, in Tajik only.
# Date tried: 2026-11-29
# Source: moment, https://momentjs.com/docs/#/parsing/string-format/; the change that
#   brought the ending: https://github.com/moment/moment/pull/5666; no issue about reading
#   it found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  moment@2.31.0 ||
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
const moment = require('moment')
require('moment/locale/tg')
require('moment/locale/ru')
const rejected = (language, format) => [...Array(12).keys()].filter((month) => {
  const written = moment([2026, month, 5]).locale(language).format(format)
  return !moment(written, format, language, true).isValid()
}).length
check('written', moment([2026, 10, 29]).locale('tg').format('D MMMM YYYY'), '29 ноябри 2026')
check('months rejected in tg', rejected('tg', 'D MMMM YYYY'), 12)
check('months rejected in tg, LL', rejected('tg', 'LL'), 12)
check('bare form', moment('29 ноябр 2026', 'D MMMM YYYY', 'tg', true).isValid(), true)
check('loose', moment('29 ноябри 2026', 'D MMMM YYYY', 'tg').format('YYYY-MM-DD'), '2026-11-29')
check('months rejected in ru', rejected('ru', 'D MMMM YYYY'), 0)
JS
node try.mjs
