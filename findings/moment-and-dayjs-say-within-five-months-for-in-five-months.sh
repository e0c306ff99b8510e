#!/usr/bin/env bash
# Title: In Kazakh, Kyrgyz and Uzbek moment and Day.js write “in five months” as “within five
#   months”: 5 ай ішінде, 5 ай ичинде, Yaqin 5 oy ichida.
# Package: moment@2.31.0, dayjs@1.11.23
# Guess: fromNow of a later date says when it comes, as Russian through “через” and Tajik through
#   “баъди” do: 5 айдан кейін, 5 айдан кийин, 5 oydan keyin.
# Seen:
#   kk: 5 ай ішінде; Intl: 5 айдан кейін
#   ky: 5 ай ичинде; Intl: 5 айдан кийин
#   uz-latn: Yaqin 5 oy ichida; Intl: 5 oydan keyin
#   tg: баъди 5 моҳ; ru: через 5 месяцев
# Why it matters here: “The entry ban ends in five months” becomes “ends within five months”, that
#   is any day from now on, in three of the five languages.
# Date tried: 2026-11-30
# Source: Relative times of CLDR, as in Intl.RelativeTimeFormat;
#   https://github.com/moment/moment/pull/6409 of 2026 mended the past of Uzbek by it and left the
#   future.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  moment@2.31.0 dayjs@1.11.23 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';

let changed = false;
const check = (what, seen, expected) => {
  const a = JSON.stringify(seen);
  const b = JSON.stringify(expected);
  console.log(`${what}: ${a}`);
  if (a !== b) {
    changed = true;
    console.log(`CHANGED: expected ${b}`);
  }
};
process.on('exit', (code) => {
  if (code !== 0) return;
  if (changed) {
    console.log('The behaviour is no longer what this script records.');
    process.exitCode = 1;
  } else {
    console.log('As recorded.');
  }
});

const require = createRequire(import.meta.url);
const moment = require('moment');
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/relativeTime'));
const said = {
  kk: '5 ай ішінде',
  ky: '5 ай ичинде',
  'uz-latn': 'Yaqin 5 oy ichida',
  uz: 'Якин 5 ой ичида',
  tg: 'баъди 5 моҳ',
  ru: 'через 5 месяцев',
};
for (const [locale, words] of Object.entries(said)) {
  require(`moment/locale/${locale}`);
  require(`dayjs/locale/${locale}`);
  const day = '2026-11-30';
  const one = moment(day).add(5, 'month').locale(locale).from(moment(day));
  const other = dayjs(day).add(5, 'month').locale(locale).from(dayjs(day));
  check(locale, [one, other], [words, words]);
}
const intl = (locale) => new Intl.RelativeTimeFormat(locale).format(5, 'month');
check('Intl', ['kk', 'ky', 'uz'].map(intl), ['5 айдан кейін', '5 айдан кийин', '5 oydan keyin']);
EOF

node try.mjs
