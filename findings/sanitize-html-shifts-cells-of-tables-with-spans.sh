#!/usr/bin/env bash
# Title: sanitize-html by default allows tables but not rowspan and colspan, so the figures of a
#   table move under other headings.
# Package: sanitize-html@2.18.1
# Guess: A list of allowed tags with table, th and td allows the attributes that hold a table
#   together, as it allows href on links.
# Seen:
#   <tr><th>Tajikistan</th><th>2022</th><td>50.9</td></tr><tr><th>2023</th><td>38.4</td></tr>
#   cells by column before: [["Tajikistan","2022","50.9"],["Tajikistan","2023","38.4"]]
#   after: [["Tajikistan","2022","50.9"],["2023","38.4"]]
# Why it matters here: The second row loses its country and slides one column to the left: 38.4
#   stands under "Year". The table looks whole, and the scope attributes by which a screen
#   reader would tell are gone as well.
# Date tried: 2026-11-29
# Source: The README (https://github.com/apostrophecms/sanitize-html) gives allowedAttributes
#   with entries for a and img only; it does not speak of tables.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  sanitize-html@2.18.1 \
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

const sanitize = createRequire(import.meta.url)('sanitize-html');
const table =
  '<table><tr><th rowspan="2" scope="row">Tajikistan</th><th scope="row">2022</th><td>50.9</td></tr>' +
  '<tr><th scope="row">2023</th><td>38.4</td></tr></table>';
const cleaned = sanitize(table);
console.log(cleaned);
check('spans left', /rowspan|colspan/.test(cleaned), false);
check('scopes left', /scope/.test(cleaned), false);
const rows = [...cleaned.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => [...row.matchAll(/<t[hd]>(.*?)</g)].map((m) => m[1]));
check('cells by column', rows, [['Tajikistan', '2022', '50.9'], ['2023', '38.4']]);
EOF

./node_modules/.bin/node try.mjs
