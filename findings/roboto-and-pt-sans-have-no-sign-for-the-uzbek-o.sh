#!/usr/bin/env bash
# Title: Roboto, Open Sans, PT Sans, Rubik and Ubuntu have U+02BC ʼ in the files of Fontsource and
#   not U+02BB ʻ, the sign of the Uzbek letters oʻ and gʻ.
# Package: fontkit@2.0.4, @fontsource/roboto@5.3.0, @fontsource/open-sans@5.3.0,
#   @fontsource/pt-sans@5.3.0, @fontsource/rubik@5.3.0, @fontsource/ubuntu@5.3.0,
#   @fontsource/inter@5.3.0
# Guess: The two signs are neighbours and needed together: Uzbek writes oʻ with the one and sanʼat
#   with the other.
# Seen:
#   Roboto, Open Sans, PT Sans, Rubik, Ubuntu: ʻ missing, ʼ there
#   Inter: neither missing
# Why it matters here: Oʻzbekiston gets its second character from another font, in the heading of
#   each Uzbek page. PT Sans was made for the languages of the region.
# Date tried: 2026-11-30
# Source: Google Fonts, https://fonts.google.com/specimen/PT+Sans, and Fontsource,
#   https://fontsource.org; Unicode on Uzbek, https://www.unicode.org/versions/latest/ch07.pdf.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  fontkit@2.0.4 @fontsource/roboto@5.3.0 @fontsource/open-sans@5.3.0 @fontsource/pt-sans@5.3.0 \
  @fontsource/rubik@5.3.0 @fontsource/ubuntu@5.3.0 @fontsource/inter@5.3.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import * as fontkit from 'fontkit';

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

// The letters of a text that no file of a font in its regular weight has.
const missing = (font, text) => {
  const folder = `node_modules/@fontsource/${font}/files/`;
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('-400-normal.woff2'));
  const known = new Set(files.flatMap((file) => fontkit.openSync(folder + file).characterSet));
  return [...text].filter((letter) => !known.has(letter.codePointAt(0))).join('');
};

for (const font of ['roboto', 'open-sans', 'pt-sans', 'rubik', 'ubuntu']) check(font, missing(font, 'ʻʼ'), 'ʻ');
check('inter', missing('inter', 'ʻʼ'), '');
EOF

node try.mjs
