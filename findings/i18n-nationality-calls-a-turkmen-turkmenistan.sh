#!/usr/bin/env bash
# Title: i18n-nationality gives “Turkmenistan” as the nationality of Turkmenistan, and names
#   Tajiks and Kyrgyz by the people but Uzbekistanis and Kazakhstanis by the country.
# Package: i18n-nationality@1.4.0
# Guess: Each country has an adjective, and neighbours are named by one rule.
# Seen:
#   TJ Tajik, KG Kyrgyz, UZ Uzbekistani, KZ Kazakhstani, TM Turkmenistan
# Why it matters here: Forms for migrants fill the line “nationality” from such lists. Tajik and
#   Uzbekistani are different things: one is a people, the other a citizenship.
# Date tried: 2026-11-30
# Source: The README, https://github.com/sourcecode911/i18n-nationality, promises adjectives.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  i18n-nationality@1.4.0 \
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

const nationalities = createRequire(import.meta.url)('i18n-nationality');
check(
  'nationalities',
  ['TJ', 'KG', 'UZ', 'KZ', 'TM'].map((code) => nationalities.getName(code, 'en')),
  ['Tajik', 'Kyrgyz', 'Uzbekistani', 'Kazakhstani', 'Turkmenistan'],
);
EOF

node try.mjs
