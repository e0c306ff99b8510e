#!/usr/bin/env bash
# Title: postcode-validator and postal-codes-js refuse Kazakhstan’s postcodes of letters and
#   digits, and each refuses one of two forms for Azerbaijan that the other accepts.
# Package: postcode-validator@3.10.22, postal-codes-js@2.5.2
# Guess: Packages that are kept up to date know the seven-character codes that Kazakhstan has had
#   since 2015, beside the old six digits.
# Seen:
#   KZ 050000: accepted by both
#   KZ A05H9X4: refused by both
#   AZ AZ1000: false and true; AZ 1000: true and false
# Why it matters here: An address form for remittances or parcels cannot be sent with the code
#   that Kazpost prints.
# Date tried: 2026-11-30
# Source: The Universal Postal Union on addresses in Kazakhstan,
#   https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions; the
#   packages: https://github.com/melwynfurtado/postcode-validator,
#   https://github.com/Cimpress-MCP/postal-codes-js.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  postcode-validator@3.10.22 postal-codes-js@2.5.2 \
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
const { postcodeValidator } = require('postcode-validator');
const { validate } = require('postal-codes-js');
const both = (country, code) => [postcodeValidator(code, country), validate(country, code) === true];
check('KZ, old', both('KZ', '050000'), [true, true]);
check('KZ, new', both('KZ', 'A05H9X4'), [false, false]);
check('AZ with letters', both('AZ', 'AZ1000'), [false, true]);
check('AZ without', both('AZ', '1000'), [true, false]);
EOF

node try.mjs
