#!/usr/bin/env bash
# Title: currency-symbol-map gives the Uzbek and the Kyrgyz som the sign of the Bulgarian lev.
# Package: currency-symbol-map@5.1.0
# Guess: UZS is so'm or сўм, KGS is с or сом, or there is no symbol and the code stands.
# Seen: {"UZS":"лв","KGS":"лв","BGN":"лв","KZT":"₸"}
# Why it matters here: In a figure of remittances or fees one sign stands for three currencies
#   of very different worth, and the som of both countries carries the abbreviation of the
#   Bulgarian lev, which is used in neither.
# Date tried: 2026-11-29
# Source: https://github.com/bengourley/currency-symbol-map/issues/54 reports UZS, open since
#   2019; the README does not warn.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  currency-symbol-map@5.1.0 \
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

const loaded = createRequire(import.meta.url)('currency-symbol-map');
const symbol = loaded.default ?? loaded;
const codes = ['UZS', 'KGS', 'BGN', 'KZT'];
check('symbols', Object.fromEntries(codes.map((code) => [code, symbol(code)])), { UZS: 'лв', KGS: 'лв', BGN: 'лв', KZT: '₸' });
EOF

node try.mjs
