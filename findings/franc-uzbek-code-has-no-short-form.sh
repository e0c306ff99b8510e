#!/usr/bin/env bash
# The code that franc gives for Uzbek, uzn, has no two-letter code in iso-639-3 or langs,
#   while those for Tajik, Kyrgyz, Kazakh and Russian have.
#
# Package: franc@6.2.0, iso-639-3@3.0.1, langs@2.0.0
# Guess: A package of ISO 639-3 codes, such as the one by franc's author, turns the answer
#   into uz, tg, ky, kk or ru, to compare with the lang attribute of a page.
# Seen: iso6393To1 has tgk tg, kir ky, kaz kk, rus ru, but nothing for uzn; langs.where("3",
#   "uzn") is undefined. ISO gives uz to the macrolanguage uzb, and franc names the member,
#   Northern Uzbek. Intl.getCanonicalLocales("uzn") does give uz.
# Why it matters here: A test that each page is in the language it claims fails or is
#   skipped for Uzbek alone, the language of the largest group.
# Date tried: 2026-11-29
# Source: ISO 639-3, macrolanguage uzb with members uzn and uzs,
#   https://iso639-3.sil.org/code/uzb; franc, https://github.com/wooorm/franc (codes are ISO
#   639-3).
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  franc@6.2.0 iso-639-3@3.0.1 langs@2.0.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { createRequire } from 'node:module'
import { franc } from 'franc'
import { iso6393, iso6393To1 } from 'iso-639-3'
const require = createRequire(import.meta.url)
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const langs = require('langs')
const text = {
  uz: 'Har yili yuz minglab o\u02bbzbekistonliklar Rossiyaga ishlash uchun ketadi va oilalariga pul jo\u02bbnatadi.',
  tg: 'Ҳар сол садҳо ҳазор шаҳрванди Тоҷикистон барои кор ба Русия мераванд.',
  ky: 'Жыл сайын жүз миңдеген кыргызстандыктар Россияга иштөө үчүн барып турат.',
  kk: 'Жыл сайын жүздеген мың адам Ресейге жұмыс істеуге барып, ақша жібереді.',
}
for (const [short, sample] of Object.entries(text)) {
  const code = franc(sample)
  check(short, [code, iso6393To1[code] ?? null, langs.where('3', code)?.['1'] ?? null], { uz: ['uzn', null, null], tg: ['tgk', 'tg', 'tg'], ky: ['kir', 'ky', 'ky'], kk: ['kaz', 'kk', 'kk'] }[short])
}
check('Intl', Intl.getCanonicalLocales('uzn'), ['uz'])
check('macrolanguage', ['uzb', 'uzn'].map((code) => iso6393.find((entry) => entry.iso6393 === code).iso6391 ?? null), ['uz', null])
JS
node try.mjs
