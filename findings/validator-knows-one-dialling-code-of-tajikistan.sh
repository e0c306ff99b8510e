#!/usr/bin/env bash
# Title: validator’s isMobilePhone for Tajikistan accepts numbers of one operator, those with 55,
#   and refuses 90, 91, 92, 93, 98 and 00; for Uzbekistan it refuses 20, 33, 50 and 77.
# Package: validator@13.15.35
# Guess: A locale that is listed as supported accepts the ranges of the large operators.
# Seen:
#   tg-TJ: 55 is accepted; 90, 91, 92, 93, 98 and 00 are not
#   uz-UZ: 90, 91, 93 and 99 are accepted; 20, 33, 50 and 77 are not
#   ky-KG: 22, 50, 55, 70 and 77 are all accepted
# Why it matters here: Hotlines and forms for migrants ask for a number of their home country. In
#   Tajikistan nearly everyone is told that the own number is wrong, while tests with the one
#   range pass.
# Date tried: 2026-11-30
# Source: The README (https://github.com/validatorjs/validator.js) lists tg-TJ and uz-UZ as
#   supported and gives no ranges; those in use are in Google’s metadata
#   (https://github.com/google/libphonenumber).

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  validator@13.15.35 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import validator from 'validator';

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

const accepted = (locale, country, ranges, rest) =>
  ranges.filter((range) => validator.isMobilePhone(`+${country}${range}${rest}`, locale));
check('listed', ['tg-TJ', 'uz-UZ', 'ky-KG'].every((locale) => validator.isMobilePhoneLocales.includes(locale)), true);
check('Tajikistan', accepted('tg-TJ', '992', ['55', '90', '91', '92', '93', '98', '00'], '0000000'), ['55']);
check('Uzbekistan', accepted('uz-UZ', '998', ['90', '91', '93', '99', '20', '33', '50', '77'], '0000000'), ['90', '91', '93', '99']);
check('Kyrgyzstan', accepted('ky-KG', '996', ['22', '50', '55', '70', '77'], '0000000'), ['22', '50', '55', '70', '77']);
EOF

node try.mjs
