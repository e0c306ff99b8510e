#!/usr/bin/env bash
# Title: Ghost’s slugs, unidecode and transliteration write the Tajik letter ҷ as ch, so that
#   Тоҷикистон is tochikiston and Ҷалолиддин chaloliddin; ҷ is j as in jam.
# Package: @tryghost/string@0.3.7, unidecode@1.1.0, transliteration@2.6.1, any-ascii@0.3.3
# Guess: The letter is transcribed as in the English name of the country, Tajikistan, or dropped.
# Seen:
#   Ghost: tochikiston, chaloliddin; муҳоҷир: mukhochir
#   unidecode and transliteration: Toch'ikiston, Ch'aloliddin
#   any-ascii: Tojikiston, Jaloliddin
# Why it matters here: The address of a page and the name of a person stay wrong for good. Ч,
#   which is ch, gives the same letters, so that two words have one address.
# Date tried: 2026-11-30
# Source: BGN/PCGN’s table of Tajik Cyrillic has j for ҷ,
#   https://www.gov.uk/government/publications/romanization-systems; the tables go back to Perl’s
#   Text::Unidecode, https://metacpan.org/pod/Text::Unidecode.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @tryghost/string@0.3.7 unidecode@1.1.0 transliteration@2.6.1 any-ascii@0.3.3 \
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
const { slugify } = require('@tryghost/string');
const unidecode = require('unidecode');
const { transliterate } = require('transliteration');
const { default: anyAscii } = await import('any-ascii');
const names = ['Тоҷикистон', 'Ҷалолиддин', 'муҳоҷир'];
check('Ghost', names.map((name) => slugify(name)), ['tochikiston', 'chaloliddin', 'mukhochir']);
check('Ghost, with ч', slugify('Точикистон'), 'tochikiston');
for (const spell of [unidecode, transliterate]) {
  const spelt = names.map((name) => spell(name));
  check('unidecode, transliteration', spelt, ["Toch'ikiston", "Ch'aloliddin", "mukh'och'ir"]);
}
check('any-ascii', names.map((name) => anyAscii(name)), ['Tojikiston', 'Jaloliddin', 'muhojir']);
EOF

node try.mjs
