#!/usr/bin/env bash
# Title: Papa Parse takes the decimal comma for the delimiter in a two-column file that is
#   separated by semicolons, and cuts every share in two.
# Package: papaparse@5.7.1
# Guess: The guess weighs the header, where there is a semicolon and no comma, and every line
#   has exactly one semicolon; it finds the semicolon.
# Seen:
#   year and share: delimiter ",", first row {"country;share":"Tajikistan;48","__parsed_extra":["0"]}
#   the same with a column more: delimiter ";"
#   the same without the newline at the end: delimiter ";"
# Why it matters here: Files from Russian and Central Asian statistics offices and from Excel
#   there are of this form, and a two-column file is what a chart offers for download. The share
#   of 48,0 becomes a country named "Tajikistan;48" and the figure 0. Wider files of the same
#   office, and the same file without its last newline, are read right.
# Date tried: 2026-11-29
# Source: https://github.com/mholt/PapaParse/issues/290 and
#   https://github.com/mholt/PapaParse/issues/910 report such files; the documentation
#   (https://www.papaparse.com/docs#config) says only that the delimiter is guessed.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  papaparse@5.7.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import Papa from 'papaparse';

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

const text = 'country;share\nTajikistan;48,0\nUzbekistan;13,3\nKyrgyzstan;30,2\n';
const { meta, data } = Papa.parse(text, { header: true });
check('two columns, delimiter', meta.delimiter, ',');
check('two columns, first row', data[0], { 'country;share': 'Tajikistan;48', __parsed_extra: ['0'] });

const wider = 'country;2021;2022\nTajikistan;48,0;50,9\nUzbekistan;13,3;20,1\n';
check('three columns, delimiter', Papa.parse(wider, { header: true }).meta.delimiter, ';');
const end = Papa.parse(text.trim(), { header: true }).meta.delimiter;
check('two columns without a newline at the end, delimiter', end, ';');
EOF

node try.mjs
