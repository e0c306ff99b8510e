#!/usr/bin/env bash
# Title: spacetime reads “2024” as today’s day and month in 2024, and “1,234” as today in the year
# 1234.
# Package: spacetime@7.15.0
# Guess: A year is its first day, as “March 2024” is the first of March and “Q1 2024” the first of
#   January.
# Seen:
#   2024 is today’s day in 2024: true
#   March 2024: "2024-03-01"
#   spring 2024: "2024-03-01"
#   1,234 is a year: 1234
# Why it matters here: On a time axis figures of a year move by a day every day, and the same
#   build differs from one day to the next.
# Date tried: 2026-11-30
# Source: The README says nothing of texts with a year alone,
#   https://github.com/spencermountain/spacetime; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  spacetime@7.15.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import spacetime from 'spacetime';

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

const read = (text) => spacetime(text, 'UTC');
const date = (moment) => moment.format('iso-short');
const now = new Date();
const year = read('2024');
const isToday = year.year() === 2024 && year.month() === now.getUTCMonth() && year.date() === now.getUTCDate();
check('2024 is today’s day in 2024', isToday, true);
check('March 2024', date(read('March 2024')), '2024-03-01');
check('spring 2024', date(read('spring 2024')), '2024-03-01');
check('1,234 is a year', read('1,234').year(), 1234);
EOF

TZ=UTC ./node_modules/.bin/node try.mjs
