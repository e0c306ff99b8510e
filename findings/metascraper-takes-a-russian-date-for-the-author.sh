#!/usr/bin/env bash
# Title: metascraper takes a Russian date in the line of the author for the author’s name, reads
#   12.05.2024 as 5 December, and gives the language uz-Cyrl as uz.
# Package: metascraper@5.58.1, metascraper-author@5.56.2, metascraper-date@5.55.0,
#   metascraper-lang@5.51.1
# Guess: A date without words is read by the language of the page, which is ru; digits are no
#   author; a script that is named is kept.
# Seen:
#   lang="ru", class byline: author “5 марта 2024 г.”
#   lang="ru", class date 12.05.2024: 2024-12-05
#   lang="uz-Cyrl": uz
# Why it matters here: Previews of links and lists of sources are made with it. A ruling of May is
#   shown as one of December, and Uzbek in Cyrillic as Uzbek in Latin letters.
# Date tried: 2026-11-30
# Source: The README, https://github.com/microlinkhq/metascraper, on the fields that it reads.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  metascraper@5.58.1 metascraper-author@5.56.2 metascraper-date@5.55.0 metascraper-lang@5.51.1 \
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

const require = createRequire(import.meta.url);
const scrape = require('metascraper')([
  require('metascraper-author')(),
  require('metascraper-date')(),
  require('metascraper-lang')(),
]);
const read = (lang, body) =>
  scrape({ html: `<html lang="${lang}"><body>${body}</body></html>`, url: 'https://example.org/' });
check('author', (await read('ru', '<p class="byline">5 марта 2024 г.</p>')).author, '5 марта 2024 г.');
check('date', (await read('ru', '<p class="date">12.05.2024</p>')).date?.slice(0, 10), '2024-12-05');
check('language', (await read('uz-Cyrl', '<p>Ўзбекистон</p>')).lang, 'uz');
EOF

node try.mjs
