#!/usr/bin/env bash
# Title: slugify and @sindresorhus/slugify know Russian letters but drop ҳ, ҷ, ӯ and ў of Tajik
#   and Uzbek Cyrillic, in silence.
# Package: slugify@1.6.9, @sindresorhus/slugify@3.0.1, any-ascii@0.3.3
# Guess: A package that transliterates Russian and Kazakh does the same for the other Cyrillic
#   alphabets of Central Asia, or leaves a letter it does not know.
# Seen:
#   slugify: ["menati-muoiron","zbekiston","rosiya"]
#   @sindresorhus/slugify: ["me-nati-mu-o-iron","zbekiston","rosiya"]
#   any-ascii: ["mehnati muhojiron","Uzbekiston","Rosiya"]
# Why it matters here: меҳнати муҳоҷирон (labour of migrants) becomes menati-muoiron in an
#   address or an anchor that then has to stand for good, and Ӯзбекистон becomes zbekiston.
#   Words that differ only in these letters get one address. Russian and English pages show
#   nothing of it.
# Date tried: 2026-11-29
# Source: The READMEs (https://github.com/simov/slugify,
#   https://github.com/sindresorhus/slugify) say that unknown characters are removed, and do not
#   list which alphabets are known only in part.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  slugify@1.6.9 @sindresorhus/slugify@3.0.1 any-ascii@0.3.3 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import sindresorhus from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';

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

const simov = createRequire(import.meta.url)('slugify');
const words = ['меҳнати муҳоҷирон', 'Ӯзбекистон', 'Росия'];
check('slugify', words.map((word) => simov(word, { lower: true })), ['menati-muoiron', 'zbekiston', 'rosiya']);
check('@sindresorhus/slugify', words.map((word) => sindresorhus(word)), ['me-nati-mu-o-iron', 'zbekiston', 'rosiya']);
check('any-ascii', words.map((word) => anyAscii(word)), ['mehnati muhojiron', 'Uzbekiston', 'Rosiya']);
EOF

node try.mjs
