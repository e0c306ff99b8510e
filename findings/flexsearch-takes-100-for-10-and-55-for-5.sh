#!/usr/bin/env bash
# Title: FlexSearch drops repeated digits like repeated letters: 100 is 10, 115 is 15 and 55 is 5,
#   and longer numbers are cut, 2023 into 202 and 3.
# Package: flexsearch@0.8.212
# Guess: Letters that repeat are dropped against typing errors. Numbers stay what they are.
# Seen:
#   terms of “100”, “115”, “55”: 10, 15, 5
#   terms of “2023”: 202, 3
#   searching for 100 in “share 100 %” and “share 10 %”: both
#   searching for 115 in “law 115” and “law 15”: both
# Why it matters here: People search for the number of a law, a year or a share. The answer for
#   federal law 115 has that of law 15 beside it, with no exact match on top.
# Date tried: 2026-11-30
# Source: The documentation of the encoder,
#   https://github.com/nextapps-de/flexsearch/blob/master/doc/encoder.md, gives missing and mising
#   as the example of deduplication; numbers are not spoken of.

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

const { Encoder, Index } = createRequire(import.meta.url)('flexsearch');
const encoder = new Encoder();
const terms = (text) => encoder.encode(text).join(' ');
check('terms', ['100', '115', '55', '2023'].map(terms), ['10', '15', '5', '202 3']);
const found = (query, texts) => {
  const index = new Index();
  texts.forEach((text, id) => index.add(id, text));
  return index.search(query);
};
check('100', found('100', ['share 100 %', 'share 10 %']), [0, 1]);
check('115', found('115', ['law 115', 'law 15']), [0, 1]);
EOF

node try.mjs
