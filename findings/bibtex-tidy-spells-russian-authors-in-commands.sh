#!/usr/bin/env bash
# Title: With its defaults bibtex-tidy rewrites each Cyrillic letter of a title as a command, the
#   ‘ of O‘zbekiston as a grave accent, − as a hyphen, and ≥ as \geq, which stops LaTeX outside
#   formulas.
# Package: bibtex-tidy@1.14.0
# Guess: A formatter changes spaces, order and braces; letters stay unless one asks for it.
# Seen:
#   Рахимов: \cyrchar\CYRR{}\cyrchar\cyra{}\cyrchar\cyrh{}…
#   O‘zbekiston: O`zbekiston
#   − 5: - 5
#   ≥ 5: \geq{} 5
#   Oʻzbekiston with U+02BB: as it is
# Why it matters here: Half of the sources of this field are in Russian. Their entries cannot be
#   read or searched any more, other tools print the commands, and the change is easily committed
#   with the tidying.
# Date tried: 2026-11-30
# Source: The README, https://github.com/FlamingTempura/bibtex-tidy, says that special characters
#   such as umlauts are escaped for correct typesetting unless one turns it off; not that Cyrillic
#   is.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  bibtex-tidy@1.14.0 \
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

const { tidy } = createRequire(import.meta.url)('bibtex-tidy');
const title = (text, options) => tidy(`@book{a, title={${text}}}`, options).bibtex.match(/= \{(.*)\}/)[1];
check('Cyrillic', title('Рахимов').startsWith('\\cyrchar\\CYRR{}\\cyrchar\\cyra{}\\cyrchar\\cyrh{}'), true);
check('Uzbek', title('O\u{2018}zbekiston'), 'O`zbekiston');
check('Uzbek with U+02BB', title('O\u{2BB}zbekiston'), 'O\u{2BB}zbekiston');
check('minus', title('\u{2212} 5'), '- 5');
check('at least', title('≥ 5'), '\\geq{} 5');
check('without escape', title('Рахимов ≥ 5', { escape: false }), 'Рахимов ≥ 5');
EOF

node try.mjs
