#!/usr/bin/env bash
# Title: langmap gives the own name of Tajik as “забо́ни тоҷикӣ́”, with the stress marks of an
#   encyclopedia, and has neither Kyrgyz nor Turkmen.
# Package: langmap@0.0.16
# Guess: Names to show in a menu are spelt as one writes them; a list of languages that Facebook
#   and Mozilla offer has Kyrgyz.
# Seen:
#   tg: забо́ни тоҷикӣ́, with U+0301 twice; tg-TJ: тоҷикӣ
#   ky, ky-KG, tk, tk-TM: not there
#   uz: O'zbek; kk-KZ: Қазақша
# Why it matters here: The menu shows two languages where there is one, the first of them with
#   marks that many fonts put beside the letter, and a reader from Osh finds none.
# Date tried: 2026-11-30
# Source: The package, https://github.com/mozilla/language-mapping-list; the README speaks of
#   native and English names.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  langmap@0.0.16 \
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

const map = createRequire(import.meta.url)('langmap');
check('tg', map.tg.nativeName, 'забо́ни тоҷикӣ́');
check('stress marks', map.tg.nativeName.split('\u0301').length - 1, 2);
check('tg-TJ', map['tg-TJ'].nativeName, 'тоҷикӣ');
check('not there', ['ky', 'ky-KG', 'tk', 'tk-TM'].map((code) => code in map), [false, false, false, false]);
check('neighbours', [map.uz.nativeName, map['kk-KZ'].nativeName], ["O'zbek", 'Қазақша']);
EOF

node try.mjs
