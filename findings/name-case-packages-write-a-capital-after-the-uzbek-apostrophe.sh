#!/usr/bin/env bash
# Title: namecase and TitleCaser put a capital after the apostrophe of an Uzbek name,
#   “O'Zbekiston” and “G'Ofur G'Ulom”, though o' and g' are letters.
# Package: namecase@1.1.2, @danielhaim/titlecaser@1.8.25
# Guess: Only known prefixes such as the Irish O’ take a second capital, or names are left alone
#   where they are not Irish.
# Seen:
#   namecase: O'Zbekiston, G'Ofur G'Ulom
#   namecase with U+02BB: Oʻzbekiston
#   TitleCaser: “o'zbekiston va qozog'iston” becomes “O’Zbekiston Va Qozog'iston”
# Why it matters here: Passports, lists of the missing and court papers spell Uzbek names with the
#   apostrophe of the keyboard. The corrected name is no name, and TitleCaser changes the
#   apostrophe of one word of two.
# Date tried: 2026-11-30
# Source: The READMEs, https://github.com/emgee3/namecase, which says that one cannot get all
#   names right, and https://github.com/danielhaim1/titlecaser. Uzbek is in neither.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  namecase@1.1.2 @danielhaim/titlecaser@1.8.25 \
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
const namecase = require('namecase');
const { TitleCaser } = require('@danielhaim/titlecaser');
check('namecase', ["o'zbekiston", "g'ofur g'ulom"].map((name) => namecase(name)), ["O'Zbekiston", "G'Ofur G'Ulom"]);
check('namecase, U+02BB', namecase('oʻzbekiston'), 'Oʻzbekiston');
const caser = new TitleCaser({ style: 'ap' });
check('TitleCaser', caser.toTitleCase("o'zbekiston va qozog'iston"), "O’Zbekiston Va Qozog'iston");
EOF

node try.mjs
