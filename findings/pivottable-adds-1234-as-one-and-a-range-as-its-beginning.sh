#!/usr/bin/env bash
# Title: PivotTable.js adds “1,234” as 1, “38,5” as 38 and “10-12” as 10, leaves “−5” with a true
#   minus out, and counts empty cells.
# Package: pivottable@2.23.0, jquery@3.7.1, jsdom@26.1.0
# Guess: A cell that is no number is left out of a sum, or is reported, and Count counts the cells
#   that are filled.
# Seen:
#   Sum of “1,234” and “38,5”: 39
#   Sum of “−5”, “10-12” and “0”: 10; Average: 5
#   Count of null, “48” and “”: 3; Average: 48
# Why it matters here: A pasted table of remittances in thousands comes out a thousand times too
#   small where a sum has a separator, and right where it has none.
# Date tried: 2026-11-30
# Source: The wiki, https://github.com/nicolaskruchten/pivottable/wiki/Aggregators, on
#   aggregators; that cells go through parseFloat is seen in the code.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  pivottable@2.23.0 jquery@3.7.1 jsdom@26.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
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

const require = createRequire(import.meta.url);
const { window } = new JSDOM('<!doctype html>');
Object.assign(globalThis, { window, document: window.document });
const jQuery = require('jquery');
globalThis.jQuery = jQuery;
require('pivottable');
const { PivotData, aggregators } = jQuery.pivotUtilities;
const pivot = (name, cells) => {
  const rows = [['share'], ...cells.map((cell) => [cell])];
  return new PivotData(rows, { aggregator: aggregators[name](['share']) }).getAggregator([], []).value();
};
check('separators', pivot('Sum', ['1,234', '38,5']), 39);
check('range and minus', ['Sum', 'Average'].map((name) => pivot(name, ['−5', '10-12', '0'])), [10, 5]);
check('empty', ['Count', 'Average'].map((name) => pivot(name, [null, '48', ''])), [3, 48]);
EOF

node try.mjs
