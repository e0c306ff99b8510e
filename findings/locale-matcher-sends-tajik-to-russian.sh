#!/usr/bin/env bash
# @formatjs/intl-localematcher answers Russian, not the default, for a reader who asks for
#   Tajik, Kyrgyz, Uzbek, Kazakh or Turkmen on a site in English and Russian; Uzbek Cyrillic
#   goes to Russian even where Uzbek is offered.
#
# Package: @formatjs/intl-localematcher@0.10.1
# Guess: A language that the site does not have gives the default ("en"), as for Ukrainian
#   or Georgian; uz-Cyrl goes to uz.
# Seen: match([x], ["en","ru"], "en") is "ru" for tg, ky, uz, kk, tk and also hy, mn and tt,
#   but "en" for uk and ka. With uz on offer, uz-Cyrl is still "ru". algorithm "lookup"
#   gives "en" for tg.
# Why it matters here: The first language that a Central Asian visitor sees is decided by a
#   table, and a reader of Uzbek in Cyrillic never meets the Uzbek edition.
# Date tried: 2026-11-29
# Source: CLDR language matching,
#   https://www.unicode.org/cldr/charts/latest/supplemental/language_matching.html; the same
#   surprise for Icelandic: https://github.com/formatjs/formatjs/issues/5072
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  @formatjs/intl-localematcher@0.10.1 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { match } from '@formatjs/intl-localematcher'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const answer = (offered) => (asked) => `${asked} ${match([asked], offered, 'en')}`
check('en, ru on offer', ['tg', 'ky', 'uz', 'kk', 'tk', 'hy', 'mn', 'tt', 'uk', 'ka'].map(answer(['en', 'ru'])),
  ['tg ru', 'ky ru', 'uz ru', 'kk ru', 'tk ru', 'hy ru', 'mn ru', 'tt ru', 'uk en', 'ka en'])
check('uz too', ['uz', 'uz-Latn-UZ', 'uz-Cyrl'].map(answer(['en', 'ru', 'uz'])), ['uz uz', 'uz-Latn-UZ uz', 'uz-Cyrl ru'])
check('lookup', match(['tg'], ['en', 'ru'], 'en', { algorithm: 'lookup' }), 'en')
JS
node try.mjs
