#!/usr/bin/env bash
# Title: The table sorters tablesort and sorttable take the decimal comma for a separator of
#   thousands, so 24 stands before 4,25; sorttable sorts 01.03.2024 before 02.12.2023, by the day.
# Package: tablesort@5.6.0, sorttable@1.0.2, jsdom@29.1.1
# Guess: A sorter that knows dates and numbers with commas by their form sorts 4,25 as four and a
#   quarter, or as text, and a date with points as a date.
# Seen:
#   tablesort and sorttable: 24, 38,5, 4,25, 45,4
#   with points, both: 4.25, 24, 38.5, 45.4
#   sorttable: 01.03.2024, 02.12.2023, 20.01.2024
#   sorttable with hyphens: 02-12-2023, 20-01-2024, 01-03-2024
# Why it matters here: Russian and Kazakh tables have decimal commas and dates with points. The
#   reader who sorts by share sees an order that nearly looks right.
# Date tried: 2026-11-30
# Source: sorttable’s page, https://www.kryogenix.org/code/browser/sorttable/, says that dates in
#   dd/mm/yyyy are found; the README of tablesort, https://github.com/tristen/tablesort, does not
#   say which numbers are.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  tablesort@5.6.0 sorttable@1.0.2 jsdom@29.1.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

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

const order = (scripts, start, cells) => {
  const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
  const page = `<table class="sortable"><thead><tr><th>x</th></tr></thead><tbody>${rows}</tbody></table>`;
  const { window } = new JSDOM(page, { runScripts: 'outside-only' });
  for (const script of scripts) window.eval(readFileSync(`node_modules/${script}`, 'utf8'));
  window.eval(start);
  window.document.querySelector('th').click();
  return [...window.document.querySelectorAll('td')].map((cell) => cell.textContent);
};
const tablesort = (cells) =>
  order(['tablesort/src/tablesort.js', 'tablesort/src/sorts/tablesort.number.js'], 'new Tablesort(document.querySelector("table"))', cells);
const sorttable = (cells) => order(['sorttable/sorttable.js'], 'sorttable.init()', cells);
for (const [name, sort] of Object.entries({ tablesort, sorttable })) {
  check(`${name}, commas`, sort(['38,5', '4,25', '45,4', '24']), ['24', '38,5', '4,25', '45,4']);
  check(`${name}, points`, sort(['38.5', '4.25', '45.4', '24']), ['4.25', '24', '38.5', '45.4']);
}
check('sorttable, dates', sorttable(['20.01.2024', '01.03.2024', '02.12.2023']), ['01.03.2024', '02.12.2023', '20.01.2024']);
check('sorttable, hyphens', sorttable(['20-01-2024', '01-03-2024', '02-12-2023']), ['02-12-2023', '20-01-2024', '01-03-2024']);
EOF

node try.mjs
