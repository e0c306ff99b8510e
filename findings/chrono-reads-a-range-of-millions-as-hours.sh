#!/usr/bin/env bash
# Title: chrono-node finds a time in “10–12 million” and in “от 10 до 12 миллионов”: from ten to
# twelve o’clock today.
# Package: chrono-node@2.10.3
# Guess: No date: the numbers count people, as the word behind them says.
# Seen:
#   10–12 million people: ["10–12"]
#   10-12 million people: []
#   от 10 до 12 миллионов человек: ["10 до 12"]
#   at 9 million people: ["at 9"]
#   5/6 of them: ["5/6"]
# Why it matters here: A date picked from an article for its archive or its feed is the range of
#   an estimate, and only where it is set with a dash; with a hyphen it is not found.
# Date tried: 2026-11-30
# Source: The README says that strict parsing finds formal forms only,
#   https://github.com/wanasit/chrono; tried, no public source found on ranges.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  chrono-node@2.10.3 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import * as chrono from 'chrono-node';

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

const moment = new Date('2024-06-15T12:00:00Z');
const found = (text, parser = chrono) => parser.parse(text, moment).map((result) => result.text);
check('10–12 million people', found('10–12 million people'), ['10–12']);
check('10-12 million people', found('10-12 million people'), []);
const russian = 'от 10 до 12 миллионов человек';
check(russian, found(russian, chrono.ru), ['10 до 12']);
check('at 9 million people', found('it stood at 9 million people'), ['at 9']);
check('5/6 of them', found('5/6 of them'), ['5/6']);
const [range] = chrono.parse('10–12 million people', moment);
check('hours', [range.start.get('hour'), range.end.get('hour')], [10, 12]);
EOF

TZ=UTC ./node_modules/.bin/node try.mjs
