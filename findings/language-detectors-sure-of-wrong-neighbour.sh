#!/usr/bin/env bash
# Language detectors that lack a Central Asian language name its neighbour with full
#   confidence instead of saying that they do not know.
#
# Package: franc-min@6.2.0, tinyld@1.3.4, eld@2.1.0 (large)
# Guess: All name the four languages right on two sentences: letters such as ҷ, ү or ұ leave
#   little doubt. A detector that lacks one says "und" or gives a low score.
# Seen: franc-min gives Uzbek for Tajik and Kazakh for Kyrgyz, score 1. tinyld gives
#   Belarusian for Uzbek Cyrillic, accuracy 1, and Tatar for Tajik, 0.74. eld gives Russian
#   for Kazakh, Kyrgyz and Tajik, each time "reliable". The full franc is right in all.
# Why it matters here: A check that a translated page is in its language passes a Kyrgyz
#   page as Kazakh, or fails a right one, with a score that invites no doubt.
# Date tried: 2026-11-29
# Source: franc, https://github.com/wooorm/franc: the score of the best language is always
#   1, and franc-min holds languages of 8 million speakers and more; eld,
#   https://github.com/nitotm/efficient-language-detector-js; tinyld,
#   https://github.com/komodojp/tinyld
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  franc-min@6.2.0 franc@6.2.0 tinyld@1.3.4 eld@2.1.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { franc } from 'franc'
import { francAll } from 'franc-min'
import { detectAll } from 'tinyld'
import { eld } from 'eld/large'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const text = {
  tg: 'Ҳар сол садҳо ҳазор шаҳрванди Тоҷикистон барои кор ба Русия мераванд ва ба хонаводаҳои худ пул мефиристанд. Аксари онҳо дар сохтмон ва савдо кор мекунанд.',
  ky: 'Жыл сайын жүз миңдеген кыргызстандыктар Россияга иштөө үчүн барып, үй-бүлөлөрүнө акча которушат. Алардын көбү курулушта жана соодада иштешет.',
  kk: 'Жыл сайын жүздеген мың адам Ресейге жұмыс істеуге барып, отбасыларына ақша жібереді. Олардың көпшілігі құрылыста және саудада жұмыс істейді.',
  uzc: 'Ҳар йили юз минглаб ўзбекистонликлар Россияга ишлаш учун кетади ва оилаларига пул жўнатади. Уларнинг кўпчилиги қурилиш ва савдода ишлайди.',
}
check('franc-min, tg', francAll(text.tg)[0], ['uzn', 1])
check('franc-min, ky', francAll(text.ky)[0], ['kaz', 1])
check('franc', Object.values(text).map((sample) => franc(sample)), ['tgk', 'kir', 'kaz', 'uzn'])
const tinyld = (sample) => { const { lang, accuracy } = detectAll(sample)[0]; return `${lang} ${accuracy.toFixed(2)}` }
check('tinyld, uz-Cyrl', tinyld(text.uzc), 'be 1.00')
check('tinyld, tg', tinyld(text.tg), 'tt 0.74')
const reliable = (sample) => { const result = eld.detect(sample); return `${result.language} ${result.isReliable()}` }
check('eld, kk', reliable(text.kk), 'ru true')
check('eld, ky', reliable(text.ky), 'ru true')
check('eld, tg', reliable(text.tg), 'ru true')
JS
node try.mjs
