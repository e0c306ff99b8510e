#!/usr/bin/env bash
# Title: Flourish’s interpreter of columns takes the ages “16-18” and “19-25” for days of the
#   months 16 and 19, that is April and July 1901; 12.05.24 is 5 December for it and 12.05.2024 is
#   12 May.
# Package: @flourish/interpreter@9.2.0
# Guess: Ranges are text, as there is no month 16, and a date with points is day first, however
#   its year is written.
# Seen:
#   16-18, 19-25: %m-%d, 1901-04-18 and 1901-07-25
#   12.05.24, 01.03.24: %m.%d.%y only, 2024-12-05 and 2024-01-03
#   12.05.2024, 01.03.2024: %d.%m.%Y, 2024-05-12 and 2024-03-01
#   13.05.24, 01.03.24: text
# Why it matters here: Age groups are the commonest column of a survey of migrants. The chart gets
#   a time axis in 1901; dates in the Russian style are silently another day until one has a 13.
# Date tried: 2026-11-30
# Source: The README in the package names the kinds of data and not the formats; tried, no public
#   source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @flourish/interpreter@9.2.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createInterpreter } from '@flourish/interpreter';

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

const first = (column) => {
  const [{ description, parse, type }] = createInterpreter()(column);
  return [description, ...column.map((cell) => (type === 'datetime' ? parse(cell).toISOString().slice(0, 10) : parse(cell)))];
};
const dates = (column) => createInterpreter()(column).filter(({ type }) => type === 'datetime').map(({ description }) => description);
check('ages', first(['16-18', '19-25']), ['%m-%d', '1901-04-18', '1901-07-25']);
check('two digits of the year', first(['12.05.24', '01.03.24']), ['%m.%d.%y', '2024-12-05', '2024-01-03']);
check('all that is offered', dates(['12.05.24', '01.03.24']), ['%m.%d.%y']);
check('four digits', first(['12.05.2024', '01.03.2024']), ['%d.%m.%Y', '2024-05-12', '2024-03-01']);
check('a 13', dates(['13.05.24', '01.03.24']), []);
EOF

TZ=UTC node try.mjs
