#!/usr/bin/env bash
# Title: For two classes, getClassJenks of geostats sets the limit one value or more below the
#   natural break: of 3, 5, 24, 38, 45 and 48 it gives the classes 3–5 and 5–48.
# Package: geostats@2.1.0
# Guess: The limit lies at the break that keeps both classes closest, as getClassJenks2 of the
#   same package finds it.
# Seen:
#   3, 5, 24, 38, 45, 48: limit 5, by getClassJenks2 24
#   1.5, 3.1, 5.7, 14.5: limit 3.1, by getClassJenks2 5.7
#   5.7, 24, 38.4, 100: limit 5.7, so that the first class is one number, by getClassJenks2 38.4
#   with three classes both agree
# Why it matters here: Maps of dependence on remittances often have two classes. Countries get the
#   colour of the highest, by a method that is known for finding the natural break.
# Date tried: 2026-11-30
# Source: Tried, no public source found; the methods are in https://github.com/simogeo/geostats.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  geostats@2.1.0 \
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

const Geostats = createRequire(import.meta.url)('geostats');
const limits = (numbers, classes) => [
  new Geostats(numbers).getClassJenks(classes).slice(1, -1),
  new Geostats(numbers).getClassJenks2(classes).slice(1, -1),
];
check('shares', limits([3, 5, 24, 38, 45, 48], 2), [[5], [24]]);
check('billions', limits([1.5, 3.1, 5.7, 14.5], 2), [[3.1], [5.7]]);
check('one far off', limits([5.7, 24, 38.4, 100], 2), [[5.7], [38.4]]);
check('three classes', limits([1, 2, 3, 50, 51, 52, 100, 101, 102], 3), [[3, 52], [3, 52]]);
EOF

node try.mjs
