#!/usr/bin/env bash
# Title: In a table whose rows begin with a th, tabletojson gives the figures of 2023 as those of
#   2022, and names the column before them after the last country.
# Package: tabletojson@4.1.15
# Guess: The cells of the head name the columns, and a th in the body is the first cell of its
#   row.
# Seen:
#   with th: [{"2022":"38.5","Kyrgyzstan":"48"},{"2022":"24","Kyrgyzstan":"28"}]
#   with td: [{"2022":"48","2023":"38.5","Country":"Tajikistan"},…]
# Why it matters here: <th scope="row"> is how an accessible table marks its countries. Whoever
#   takes the table from the page has every figure a year early and no country, and an
#   inaccessible table is read well.
# Date tried: 2026-11-30
# Source: The README (https://github.com/maugenst/tabletojson) tells of row headings only that the
#   option useFirstRowForHeadings exists; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  tabletojson@4.1.15 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Tabletojson } from 'tabletojson';

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

const table = (cell) =>
  '<table><thead><tr><th>Country</th><th>2022</th><th>2023</th></tr></thead><tbody>' +
  `<tr><${cell}>Tajikistan</${cell.slice(0, 2)}><td>48</td><td>38.5</td></tr>` +
  `<tr><${cell}>Kyrgyzstan</${cell.slice(0, 2)}><td>28</td><td>24</td></tr></tbody></table>`;
check('th', Tabletojson.convert(table('th scope="row"'))[0], [
  { 2022: '38.5', Kyrgyzstan: '48' },
  { 2022: '24', Kyrgyzstan: '28' },
]);
check('td', Tabletojson.convert(table('td'))[0], [
  { 2022: '48', 2023: '38.5', Country: 'Tajikistan' },
  { 2022: '28', 2023: '24', Country: 'Kyrgyzstan' },
]);
EOF

node try.mjs
