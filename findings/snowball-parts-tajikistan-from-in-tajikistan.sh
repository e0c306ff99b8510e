#!/usr/bin/env bash
# Title: Snowball’s Russian stemmer cuts “Таджикистан” and “Таджикистана” to “таджикиста” and
#   leaves “таджикистан” of the other cases, so a search for one does not find the other; so with
#   all five countries on -stan.
# Package: snowball-stemmers@0.6.0
# Guess: The cases of a regular masculine noun have one stem, as those of “мигрант” have.
# Seen:
#   таджикистан, таджикистана: таджикиста
#   таджикистану, таджикистаном, таджикистане: таджикистан
#   the same for Узбекистан, Кыргызстан, Казахстан, Туркменистан
#   мигрант in the same five cases: мигрант
# Why it matters here: Search engines and databases use this stemmer for Russian. “В Таджикистане”
#   is the commonest form in a text on migration, and whoever types the name of the country does
#   not get it.
# Date tried: 2026-11-30
# Source: The rules, https://snowballstem.org/algorithms/russian/stemmer.html, take a final н
#   after а or я for the ending of a participle or verb; countries are not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  snowball-stemmers@0.6.0 \
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

const stemmer = createRequire(import.meta.url)('snowball-stemmers').newStemmer('russian');
const cases = (word) => ['', 'а', 'у', 'ом', 'е'].map((ending) => stemmer.stem(word + ending));
for (const name of ['таджикистан', 'узбекистан', 'кыргызстан', 'казахстан', 'туркменистан']) {
  const short = name.slice(0, -1);
  check(name, cases(name), [short, short, name, name, name]);
}
check('мигрант', cases('мигрант'), Array(5).fill('мигрант'));
EOF

node try.mjs
