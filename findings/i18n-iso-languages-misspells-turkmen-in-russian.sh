#!/usr/bin/env bash
# Title: i18n-iso-languages calls Turkmen “Ттркменский” in Russian, the only one of the five
#   languages with a capital, so its right name is not found.
# Package: @cospired/i18n-iso-languages@4.2.0
# Guess: Names of languages in Russian are spelt right and with a small letter, and the name that
#   people write leads to the code.
# Seen:
#   tg таджикский, ky киргизский, uz узбекский, kk казахский, tk Ттркменский
#   code of “туркменский”: none
# Why it matters here: A menu of languages of a hotline shows it, and a table with the column
#   “туркменский” loses it when names become codes.
# Date tried: 2026-11-30
# Source: The README, https://github.com/cospired/i18n-iso-languages, and the list of codes that
#   it names.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @cospired/i18n-iso-languages@4.2.0 \
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

const languages = createRequire(import.meta.url)('@cospired/i18n-iso-languages');
check(
  'names',
  ['tg', 'ky', 'uz', 'kk', 'tk'].map((code) => languages.getName(code, 'ru')),
  ['таджикский', 'киргизский', 'узбекский', 'казахский', 'Ттркменский'],
);
check('code of таджикский', languages.getAlpha2Code('таджикский', 'ru'), 'tg');
check('code of туркменский', languages.getAlpha2Code('туркменский', 'ru') ?? null, null);
EOF

node try.mjs
