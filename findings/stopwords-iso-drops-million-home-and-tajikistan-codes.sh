#!/usr/bin/env bash
# Title: The lists of stopwords-iso take “million”, “home” and “work” for words without meaning,
#   in Russian “деньги”, “женщина”, “россия” and “москва”, and tj, kg, uz and kz for English.
# Package: stopwords-iso@1.1.0
# Guess: A stop list has function words: articles, pronouns, prepositions. Nouns and codes of
#   countries are not in it.
# Seen:
#   en: million, billion, home, work, men, states, kg, kz, tj, uz
#   ru: миллионов, тысяч, процентов, деньги, женщина, отец, россия, москва
#   ru, other cases of the same words (женщины, россии, москве): not in the list
# Why it matters here: A search that leaves these words out finds nothing for “работа в Москве”,
#   or for “россия”, while “россии” works; two of the three parts of “million women at home” are
#   gone.
# Date tried: 2026-11-30
# Source: The README, https://github.com/stopwords-iso/stopwords-iso, calls it the most
#   comprehensive collection; nouns are not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  stopwords-iso@1.1.0 \
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

const lists = createRequire(import.meta.url)('stopwords-iso');
const among = (language, words) => words.split(' ').filter((word) => lists[language].includes(word)).join(' ');
const english = 'million billion home work men states kg kz tj uz';
const russian = 'миллионов тысяч процентов деньги женщина отец россия москва';
check('en', among('en', english), english);
check('ru', among('ru', russian), russian);
check('ru, other cases', among('ru', 'женщины женщин россии москве денег'), '');
EOF

node try.mjs
