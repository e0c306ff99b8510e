#!/usr/bin/env bash
# Title: The Russian locale that d3-time-format ships has the months in the genitive only, so a
#   tick or heading "%B %Y" reads «января 2024».
# Package: d3-time-format@4.1.1
# Guess: The locale has the nominative, so that %B %Y is right and a day before it is wrong, or
#   it tells the two apart as Intl does.
# Seen:
#   %d %B %Y: "05 января 2024"
#   %B %Y: "января 2024"
#   %B: "января"
#   Intl, month and year: "январь 2024 г."
# Why it matters here: Axes of migration figures are monthly or quarterly, so nearly every label
#   is a month without a day. "Of January 2024" on an axis is a mistake of the kind that shows a
#   Russian reader that the page was not read by a speaker of the language.
# Date tried: 2026-11-29
# Source: The locale file (https://github.com/d3/d3-time-format/blob/main/locale/ru-RU.json) has
#   one list of months; the README does not speak of cases. CLDR keeps two lists, format and
#   stand-alone.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  d3-time-format@4.1.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { timeFormatLocale } from 'd3-time-format';

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

const russian = timeFormatLocale(createRequire(import.meta.url)('d3-time-format/locale/ru-RU'));
const day = new Date(2024, 0, 5);
for (const [pattern, expected] of [
  ['%d %B %Y', '05 января 2024'],
  ['%B %Y', 'января 2024'],
  ['%B', 'января'],
]) {
  check(pattern, russian.format(pattern)(day), expected);
}
const intl = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric' }).format(day);
check('Intl, month and year', intl.replace(/\s/g, ' '), 'январь 2024 г.');
EOF

node try.mjs
