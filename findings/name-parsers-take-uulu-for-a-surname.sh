#!/usr/bin/env bash
# Title: humanparser and parse-full-name take the “uulu” of Azamat Bakyt uulu and the “qizi” of
#   Gulnora Karimova qizi for the surname, and a Russian patronymic in third place.
# Package: humanparser@2.7.0, parse-full-name@1.2.7
# Guess: Words for son and daughter are known as bin and ibn are, or belong to the name before
#   them.
# Seen:
#   Azamat Bakyt uulu: last name uulu
#   Gulnora Karimova qizi: last name qizi
#   Каримов Ислом Абдуғаниевич: last name Абдуғаниевич
#   Said Ali ibn Umar: last name ibn Umar
# Why it matters here: A list of names that is sorted by surname puts all Kyrgyz men under U, and
#   those of a Russian court under their fathers’ names.
# Date tried: 2026-11-30
# Source: The READMEs, https://github.com/chovy/humanparser and
#   https://github.com/RateGravity/parse-full-name; the second counts its prefixes and suffixes,
#   of which none here is known.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  humanparser@2.7.0 parse-full-name@1.2.7 \
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
const { parseName } = require('humanparser');
const { parseFullName } = require('parse-full-name');
const last = (name) => [parseName(name).lastName, parseFullName(name).last];
check('Kyrgyz', last('Azamat Bakyt uulu'), ['uulu', 'uulu']);
check('Uzbek', last('Gulnora Karimova qizi'), ['qizi', 'qizi']);
check('Russian order', last('Каримов Ислом Абдуғаниевич'), ['Абдуғаниевич', 'Абдуғаниевич']);
check('ibn', last('Said Ali ibn Umar'), ['ibn Umar', 'ibn Umar']);
EOF

node try.mjs
