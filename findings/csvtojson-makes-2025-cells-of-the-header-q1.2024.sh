#!/usr/bin/env bash
# Title: csvtojson makes an array of 2025 cells of the column “Q1.2024”, and an object inside an
#   object of “GDP 2023 (US$ bn.)” and “No. of people”.
# Package: csvtojson@2.0.14
# Guess: The names of the columns are the keys of the rows. Nesting is something one asks for.
# Seen:
#   Q1.2024: Q1 is an array of 2025, the last of them “48”
#   GDP 2023 (US$ bn.): {"GDP 2023 (US$ bn": {")": "12"}}
#   No. of people: {"No": {" of people": "12"}}
# Why it matters here: Quarters and abbreviated units are what stands above the columns of a
#   statistical office. Ten rows of ten quarters become two hundred thousand cells.
# Date tried: 2026-11-30
# Source: The README, https://github.com/Keyang/node-csvtojson, on nested JSON and the option
#   flatKeys.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  csvtojson@2.0.14 \
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

const csvtojson = createRequire(import.meta.url)('csvtojson');
const first = async (header) => (await csvtojson().fromString(`country,${header}\nTajikistan,48\n`))[0];
const quarter = await first('Q1.2024');
check('keys', Object.keys(quarter), ['country', 'Q1']);
check('cells', [quarter.Q1.length, quarter.Q1.at(-1)], [2025, '48']);
check('unit', (await first('GDP 2023 (US$ bn.)'))['GDP 2023 (US$ bn'], { ')': '48' });
check('number of', (await first('No. of people')).No, { ' of people': '48' });
check('flatKeys', Object.keys((await csvtojson({ flatKeys: true }).fromString('Q1.2024\n48\n'))[0]), ['Q1.2024']);
EOF

node try.mjs
