#!/usr/bin/env bash
# Title: The number formatters of Flourish’s package formatters print “0.00” for an empty text,
#   nothing for null, and “January 1970” for both as a month.
# Package: @flourish/formatters@1.0.1
# Guess: An empty cell is empty, or a dash, in each format.
# Seen:
#   number$comma_point of “”, null, 0: “0.00”, “”, “0.00”
#   number$space_comma of “”: “0,00”
#   datetime$%B %Y of null: January 1970
# Why it matters here: Cells of a CSV that are not filled come as an empty text. In the table
#   below the chart they read as none, and cannot be told from a real zero.
# Date tried: 2026-11-30
# Source: The README in the package, on npm as @flourish/formatters, says that it formats by the
#   identifiers of the interpreter; empty cells are not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @flourish/formatters@1.0.1 \
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

const { getFormatter } = createRequire(import.meta.url)('@flourish/formatters');
const point = getFormatter('number$comma_point');
check('with a point', ['', null, 0].map((cell) => point(cell)), ['0.00', '', '0.00']);
check('with a comma', getFormatter('number$space_comma')(''), '0,00');
check('month', getFormatter('datetime$%B %Y')(null), 'January 1970');
EOF

TZ=UTC node try.mjs
