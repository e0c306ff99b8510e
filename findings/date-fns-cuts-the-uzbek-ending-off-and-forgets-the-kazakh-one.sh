#!/usr/bin/env bash
# Title: date-fns writes “in five months” in Uzbek as “5 oy dan keyin”, with the ending as a word of
#   its own, and in Kazakh as “5 ай кейін”, without it, though its hours have it.
# Package: date-fns@4.4.0
# Guess: The ending joins its word, 5 oydan keyin and 5 айдан кейін, as in the locale of Uzbek in
#   Cyrillic of the same package.
# Seen:
#   uz: 5 oy dan keyin; uz-Cyrl: 5 ойдан кейин
#   kk, months: 5 ай кейін; hours: шамамен 5 сағаттан кейін
#   past: 5 oy oldin, 5 ай бұрын, both right
# Why it matters here: Deadlines of patents and bans are said so. A reader sees at once that no
#   speaker has read the page.
# Date tried: 2026-11-30
# Source: Relative times of CLDR: uz “{0} oydan keyin”, kk “{0} айдан кейін”; no issue found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  date-fns@4.4.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { formatDistance } from 'date-fns';
import { kk, uz, uzCyrl } from 'date-fns/locale';

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

const now = new Date(2026, 10, 30);
const from = (date, locale) => formatDistance(date, now, { locale, addSuffix: true });
const later = new Date(2027, 3, 30);
check('uz', from(later, uz), '5 oy dan keyin');
check('uz-Cyrl', from(later, uzCyrl), '5 ойдан кейин');
check('kk', from(later, kk), '5 ай кейін');
check('kk, hours', from(new Date(2026, 10, 30, 5), kk), 'шамамен 5 сағаттан кейін');
const earlier = new Date(2026, 5, 30);
check('past', [from(earlier, uz), from(earlier, kk)], ['5 oy oldin', '5 ай бұрын']);
const intl = (locale) => new Intl.RelativeTimeFormat(locale).format(5, 'month');
check('Intl', [intl('uz'), intl('kk')], ['5 oydan keyin', '5 айдан кейін']);
EOF

node try.mjs
