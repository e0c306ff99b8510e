#!/usr/bin/env bash
# Title: With its charset LatinSoundex FlexSearch reduces each Cyrillic word to its first letter
#   and drops numbers, so that “Туркменистан” finds every word with т.
# Package: flexsearch@0.8.212
# Guess: A phonetic alphabet for Latin leaves other letters and digits alone, as the other three
#   Latin charsets do.
# Seen:
#   Таджикистан, Ташкент, труд: т, т, т
#   2023: nothing
#   “Туркменистан” in Таджикистан, Ташкент, труд, миграция: the first three
#   with LatinBalance: таджикистан
# Why it matters here: A site with a page in English and one in Russian uses one index. The
#   Russian half answers every query with everything.
# Date tried: 2026-11-30
# Source: The documentation, https://github.com/nextapps-de/flexsearch/blob/master/doc/encoder.md,
#   lists LatinSoundex among the Latin encoders; what becomes of other scripts is not said.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  flexsearch@0.8.212 \
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

const { Charset, Encoder, Index } = createRequire(import.meta.url)('flexsearch');
const soundex = new Encoder(Charset.LatinSoundex);
check('words', ['Таджикистан', 'Ташкент', 'труд'].map((word) => soundex.encode(word).join(' ')), ['т', 'т', 'т']);
check('number', soundex.encode('2023'), []);
const index = new Index({ encoder: Charset.LatinSoundex });
['Таджикистан', 'Ташкент', 'труд', 'миграция'].forEach((word, id) => index.add(id, word));
check('Туркменистан', index.search('Туркменистан'), [0, 1, 2]);
check('balance', new Encoder(Charset.LatinBalance).encode('Таджикистан'), ['таджикистан']);
EOF

node try.mjs
