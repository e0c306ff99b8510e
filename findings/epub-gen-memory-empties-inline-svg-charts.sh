#!/usr/bin/env bash
# Title: epub-gen-memory keeps the tags of an inline SVG and removes their attributes d and
#   viewBox, so a chart is an empty frame in the book.
# Package: epub-gen-memory@1.1.2, fflate@0.8.3
# Guess: EPUB 3 allows inline SVG: it stays whole or goes whole.
# Seen:
#   <svg role="img"><title>Share of GDP</title><path/></svg>
#   <th rowspan="2">Tajikistan</th> without its scope
#   <ol><li>x</li></ol> without its start
# Why it matters here: The title is still there, so a screen reader announces a chart that is
#   not drawn, and the file is valid, so checkers pass it. A list of notes that began at 3
#   begins at 1 and the marks in the text point to the wrong notes.
# Date tried: 2026-11-29
# Source: The README (https://github.com/cpiber/epub-gen-memory) does not list the attributes
#   that are kept. Tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  epub-gen-memory@1.1.2 fflate@0.8.3 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';

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

const epub = createRequire(import.meta.url)('epub-gen-memory').default;
const content =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img"><title>Share of GDP</title><path d="M0 9h9v-4z"/></svg>' +
  '<table><tr><th scope="row" rowspan="2">Tajikistan</th><td>48</td></tr></table><ol start="3"><li>x</li></ol>';
const book = await epub({ title: 'Migration', author: 'Northbound', verbose: false }, [{ title: 'One', content }]);
const files = unzipSync(new Uint8Array(book));
const name = Object.keys(files).find((file) => /0_.*\.xhtml$/.test(file));
const chapter = strFromU8(files[name]);

check('chart', chapter.match(/<svg.*<\/svg>/)?.[0], '<svg role="img"><title>Share of GDP</title><path/></svg>');
check('table head', chapter.match(/<th[^>]*>/)?.[0], '<th rowspan="2">');
check('list', chapter.match(/<ol.*<\/ol>/)?.[0], '<ol><li>x</li></ol>');
EOF

node try.mjs
