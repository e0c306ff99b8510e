#!/usr/bin/env bash
# Title: Inter, Montserrat, Noto Sans, Source Sans and most other web fonts of Fontsource have the
#   minus − but not ≥ or ≤ in any of their files.
# Package: fontkit@2.0.4, @fontsource/inter@5.3.0, @fontsource/montserrat@5.3.0,
#   @fontsource/noto-sans@5.3.0, @fontsource/source-sans-3@5.3.1, @fontsource/ibm-plex-sans@5.3.0,
#   @fontsource/lora@5.3.0
# Guess: The signs of a statistical table are in the Latin subset together, as × and − are.
# Seen:
#   Inter, Montserrat, Noto Sans, Source Sans 3, IBM Plex Sans: ≥ and ≤ missing; −, × and ±
#     there
#   Lora: none missing
# Why it matters here: Classes of a legend are “≥ 50” and “≤ 5”. The sign is drawn from the
#   system’s font beside digits of the web font, with other widths than the layout was measured
#   with, and on a server without fonts as a box.
# Date tried: 2026-11-30
# Source: The subset is Google’s Latin, https://fonts.googleapis.com/css2?family=Inter, whose
#   ranges have U+2212 and not U+2264; Fontsource, https://fontsource.org.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  fontkit@2.0.4 @fontsource/inter@5.3.0 @fontsource/montserrat@5.3.0 @fontsource/noto-sans@5.3.0 \
  @fontsource/source-sans-3@5.3.1 @fontsource/ibm-plex-sans@5.3.0 @fontsource/lora@5.3.0 \
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

for (const font of ['inter', 'montserrat', 'noto-sans', 'source-sans-3', 'ibm-plex-sans']) {
  check(font, missing(font, '−×±≥≤'), '≥≤');
}
check('lora', missing('lora', '−×±≥≤'), '');
EOF

node try.mjs
