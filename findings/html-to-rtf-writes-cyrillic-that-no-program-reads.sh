#!/usr/bin/env bash
# Title: html-to-rtf puts Cyrillic letters and the true minus into RTF as they are, where RTF
#   needs escapes, and makes paragraphs of del and ins inside a sentence.
# Package: html-to-rtf@2.1.0
# Guess: Letters beyond ASCII are written as \u escapes, as quotation marks are, so that Word and
#   LibreOffice show them.
# Seen:
#   Доля 38,5 %: Доля without an escape, in a file that declares ansi
#   “x”: \'93x\'94, escaped
#   1 <del>45</del> 2: three paragraphs
#   LibreOffice 7.4 shows it as Ð”Ð¾Ð»Ñ
# Why it matters here: A report in Russian, Tajik or Kyrgyz cannot be read at all, and one in
#   English loses its minus and its sentences with corrections.
# Date tried: 2026-11-30
# Source: The README, https://github.com/oziresrds/html-to-rtf, whose list of changes has
#   “encoding string correctly” for 2.0.1; Rich Text Format 1.9.1, on Unicode.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  html-to-rtf@2.1.0 \
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

const converter = createRequire(import.meta.url)('html-to-rtf');
const convert = (html) => converter.convertHtmlToRtf(html);
const russian = convert('<p>Доля − 38,5 %</p>');
check('declared', russian.startsWith('{\\rtf1\\ansi'), true);
check('Russian', [russian.includes('Доля − 38,5'), russian.includes('\\u')], [true, false]);
check('quotation marks', convert('<p>“x”</p>').includes("\\'93x\\'94"), true);
check('correction', convert('<p>1 <del>45</del> 2</p>').match(/\\par\b/g).length, 3);
EOF

node try.mjs
