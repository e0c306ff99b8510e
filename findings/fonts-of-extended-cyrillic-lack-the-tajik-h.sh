#!/usr/bin/env bash
# Title: Rubik and Comfortaa have every Tajik letter in their extended Cyrillic but ҳ, Literata
#   lacks four of six, and Manrope all six, though each has a file cyrillic-ext.
# Package: fontkit@2.0.4, @fontsource/rubik@5.3.0, @fontsource/comfortaa@5.3.0,
#   @fontsource/literata@5.3.0, @fontsource/manrope@5.3.0, @fontsource/montserrat@5.3.0
# Guess: A font with extended Cyrillic has the letters of the languages of the former Union, or
#   those of one language together.
# Seen:
#   Rubik, Comfortaa: ҳ missing of ғӣқӯҳҷ
#   Literata: ӣӯҳҷ missing
#   Manrope: ғӣқӯҳҷ missing; of Kazakh әғқңұ
#   Montserrat: none missing
# Why it matters here: ҳ is in ҳаёт, кишваҳо and муҳоҷират, which is migration. One letter of each
#   heading comes from another font, and in Manrope words are patched from two.
# Date tried: 2026-11-30
# Source: The subset is that of Google Fonts, https://fonts.google.com; Fontsource,
#   https://fontsource.org/fonts/rubik, names it by script and not by letters.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  fontkit@2.0.4 @fontsource/rubik@5.3.0 @fontsource/comfortaa@5.3.0 @fontsource/literata@5.3.0 \
  @fontsource/manrope@5.3.0 @fontsource/montserrat@5.3.0 \
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

const tajik = 'ғӣқӯҳҷ';
check('Rubik', missing('rubik', tajik), 'ҳ');
check('Comfortaa', missing('comfortaa', tajik), 'ҳ');
check('Literata', missing('literata', tajik), 'ӣӯҳҷ');
check('Manrope', [missing('manrope', tajik), missing('manrope', 'әғқңөұүһі')], [tajik, 'әғқңұ']);
check('Montserrat', missing('montserrat', tajik), '');
const extended = ['rubik', 'comfortaa', 'literata', 'manrope'].map((font) =>
  fs.existsSync(`node_modules/@fontsource/${font}/files/${font}-cyrillic-ext-400-normal.woff2`),
);
check('with a file cyrillic-ext', extended, [true, true, true, true]);
EOF

node try.mjs
