#!/usr/bin/env bash
# Title: coordinate-parser reads the decimal comma as a separator of degrees and minutes, so
#   Dushanbe lies at latitude 131, and loses a true minus; formatcoords puts it at longitude 5598.
# Package: coordinate-parser@1.0.7, formatcoords@1.1.3
# Guess: A decimal comma is read as one or refused, as a latitude above 90 is; “−38.5” is south.
# Seen:
#   coordinate-parser, 38,5598 68,7870: 131.3, 199.17
#   38,5 68,7: 38.0833, 68.1167
#   38,56° с.ш., 68,78° в.д.: 38.9333, 69.3
#   −38.5 68.7 with U+2212: 38.5, 68.7
#   formatcoords, 38,5598 68,7870: 38.00000° N 5598.00000° E
# Why it matters here: Russian and Tajik sources print coordinates with a comma. One decimal gives
#   a point some fifty kilometres off that looks right on the map.
# Date tried: 2026-11-30
# Source: The READMEs, https://github.com/otto-dev/coordinate-parser and
#   https://github.com/nerik/formatcoords; the first promises that invalid formats are detected.
#   Commas within numbers are not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  coordinate-parser@1.0.7 formatcoords@1.1.3 \
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
const Coordinates = require('coordinate-parser');
const formatcoords = require('formatcoords');
const at = (text) => {
  const place = new Coordinates(text);
  return [place.getLatitude(), place.getLongitude()].map((degrees) => Number(degrees.toFixed(4)));
};
check('with a point', at('38.5598 68.7870'), [38.5598, 68.787]);
check('four decimals', at('38,5598 68,7870'), [131.3, 199.1667]);
check('one decimal', at('38,5 68,7'), [38.0833, 68.1167]);
check('Russian', at('38,56° с.ш., 68,78° в.д.'), [38.9333, 69.3]);
check('true minus', at('−38.5 68.7'), [38.5, 68.7]);
check('formatcoords', formatcoords('38,5598 68,7870').format('f'), '38.00000° N 5598.00000° E');
EOF

node try.mjs
