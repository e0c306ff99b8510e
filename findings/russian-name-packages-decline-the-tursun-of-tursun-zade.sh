#!/usr/bin/env bash
# Title: petrovich and lvovich make “Турсуна-заде” of the Tajik surname Турсун-заде, and petrovich
# takes the patronymic endings оглы, угли and кызы for either sex.
# Package: petrovich@0.2.1, lvovich@2.1.0
# Guess: A surname in -заде does not change in Russian at all; оглы and угли are “son of” and кызы
#   “daughter of”, as -ович and -овна are.
# Seen:
#   genitive by petrovich: "Турсуна-заде"
#   genitive by lvovich: "Турсуна-заде"
#   sex by petrovich: ["androgynous","androgynous","androgynous"]
#   sex by lvovich: ["male","male","female"]
# Why it matters here: Names of scholars and of towns named after them are put into sentences. The
#   two packages agree, which looks like proof.
# Date tried: 2026-11-30
# Source: The README of petrovich offers the sex by patronymic,
#   https://github.com/petrovich/petrovich-js; tried, no public source found on these names.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  petrovich@0.2.1 lvovich@2.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import lvovich from 'lvovich';
import petrovich from 'petrovich';

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

const name = 'Турсун-заде';
check('genitive by petrovich', petrovich({ last: name, gender: 'male' }, 'genitive').last, 'Турсуна-заде');
check('genitive by lvovich', lvovich.inclineLastname(name, 'genitive', 'male'), 'Турсуна-заде');
const patronymics = ['Рустам оглы', 'Рустам угли', 'Рустам кызы'];
check('sex by petrovich', patronymics.map((text) => petrovich.detect_gender(text)), Array(3).fill('androgynous'));
const sexes = patronymics.map((text) => lvovich.getMiddlenameGender(text));
check('sex by lvovich', sexes, ['male', 'male', 'female']);
EOF

./node_modules/.bin/node try.mjs
