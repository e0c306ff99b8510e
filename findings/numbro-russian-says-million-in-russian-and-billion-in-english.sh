#!/usr/bin/env bash
# Title: numbro set to Russian shortens thousand and million as “тыс.” and “млн” and billion and
#   trillion as “b” and “t”, and gives an ordinal as “21.”.
# Package: numbro@2.5.0
# Guess: A Russian locale has all four words: тыс., млн, млрд, трлн.
# Seen:
#   1200: 1,2 тыс.
#   1.2 million: 1,2 млн
#   5.7 billion: 5,7 b
#   2 trillion: 2,0 t
#   21st: 21.
# Why it matters here: Remittances to Central Asia are billions of dollars and trillions of som.
#   The largest figures of a Russian page are the ones in English.
# Date tried: 2026-11-30
# Source: The locale,
#   https://github.com/BenjaminVanRyseghem/numbro/blob/develop/languages/ru-RU.js.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  numbro@2.5.0 \
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
const numbro = require('numbro');
numbro.registerLanguage(require('numbro/dist/languages/ru-RU.min.js'), true);
const short = (number) => numbro(number).format({ average: true, mantissa: 1, spaceSeparated: true });
check('short', [1200, 1.2e6, 5.7e9, 2e12].map(short), ['1,2 тыс.', '1,2 млн', '5,7 b', '2,0 t']);
check('ordinal', numbro(21).format({ output: 'ordinal' }), '21.');
EOF

node try.mjs
