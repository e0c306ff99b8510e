#!/usr/bin/env bash
# Title: Autolinker makes links of “г.Москва”, the usual abbreviation of the city, and of
#   “9.30.am”, and like linkify-it ends an address at the dash of 2023–24.
# Package: autolinker@4.1.5, linkify-it@6.1.0
# Guess: A name after an abbreviation is text, or at least is one for each city; an address runs
#   on to the space, as browsers read it.
# Seen:
#   Суд в г.Москва: link to http://г.Москва
#   Суд в г.Казань: none
#   at 9.30.am: link to http://9.30.am
#   https://stat.uz/ru/2023–24/: link to https://stat.uz/ru/2023, with both packages
# Why it matters here: Court papers and addresses write г.Москва without a space, since москва is
#   a top-level domain the reader is sent to a site that has nothing to do with it.
# Date tried: 2026-11-30
# Source: The READMEs, https://github.com/gregjacobs/Autolinker.js, on TLD matches, and
#   https://github.com/markdown-it/linkify-it.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  autolinker@4.1.5 linkify-it@6.1.0 \
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

const Autolinker = createRequire(import.meta.url)('autolinker').default;
const { LinkifyIt } = await import('linkify-it');
const links = (text) => Autolinker.parse(text, { urls: true }).map((match) => match.getUrl());
check('Moscow', links('Суд в г.Москва'), ['http://г.Москва']);
check('Kazan', links('Суд в г.Казань'), []);
check('time', links('at 9.30.am'), ['http://9.30.am']);
check('dash', links('https://stat.uz/ru/2023–24/'), ['https://stat.uz/ru/2023']);
check(
  'dash, linkify-it',
  new LinkifyIt().match('https://stat.uz/ru/2023–24/').map(({ url }) => url),
  ['https://stat.uz/ru/2023'],
);
EOF

node try.mjs
