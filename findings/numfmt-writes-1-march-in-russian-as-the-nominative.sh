#!/usr/bin/env bash
# Title: numfmt, which follows Excel, writes a Russian date as “1 Март 2024”, in the nominative
#   and with a capital, and a Tajik, Uzbek or Kyrgyz one in English.
# Package: numfmt@4.0.1
# Guess: The code [$-419] gives “1 марта 2024”, as spreadsheets do, and a code for Tajik that is
#   not known raises an error or gives numbers.
# Seen:
#   [$-419]d mmmm yyyy: 1 Март 2024
#   [$-422]d mmmm yyyy, Ukrainian: 1 березень 2024
#   [$-428], [$-443] and [$-440], Tajik, Uzbek and Kyrgyz: 1 March 2024
# Why it matters here: Tables of a ministry come as .xlsx with such formats. A page that shows
#   them with this package has a mistake in every date, and English in Tajik ones.
# Date tried: 2026-11-30
# Source: The README, https://github.com/borgar/numfmt, says that the names of months depend on
#   the locale and lists the locales; cases are not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  numfmt@4.0.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { format } from 'numfmt';

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

const day = 45352;
check('Russian', format('[$-419]d mmmm yyyy', day), '1 Март 2024');
check('Ukrainian', format('[$-422]d mmmm yyyy', day), '1 березень 2024');
check(
  'Tajik, Uzbek, Kyrgyz',
  ['428', '443', '440'].map((code) => format(`[$-${code}]d mmmm yyyy`, day)),
  Array(3).fill('1 March 2024'),
);
EOF

node try.mjs
