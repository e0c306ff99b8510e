#!/usr/bin/env bash
# Title: countries-list gives the own name of Turkmen as “Туркмен / تركمن”, in Cyrillic and Arabic
#   letters, while the country beside it is Türkmenistan.
# Package: countries-list@3.4.1
# Guess: The own name of a language is in the alphabet of its country: Türkmençe.
# Seen:
#   language tk: Туркмен / تركمن
#   country TM: Türkmenistan
#   languages ky, kk, tg, uz: Кыргызча, Қазақша, Тоҷикӣ, O'zbekcha
# Why it matters here: A menu of languages shows it. Turkmenistan has written Latin letters since
#   1993; the Arabic ones are those of Turkmens in Iran and Afghanistan.
# Date tried: 2026-11-30
# Source: The README, https://github.com/annexare/Countries, promises native names and says
#   nothing of scripts.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  countries-list@3.4.1 \
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

const { countries, languages } = createRequire(import.meta.url)('countries-list');
check('Turkmen', languages.tk.native, 'Туркмен / تركمن');
check('Turkmenistan', countries.TM.native, 'Türkmenistan');
check('neighbours', ['ky', 'kk', 'tg', 'uz'].map((code) => languages[code].native), [
  'Кыргызча',
  'Қазақша',
  'Тоҷикӣ',
  "O'zbekcha",
]);
EOF

node try.mjs
