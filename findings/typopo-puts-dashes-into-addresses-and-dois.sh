#!/usr/bin/env bash
# Title: typopo puts en dashes into web addresses, DOIs and telephone numbers:
#   https://a.example/2023-24/ becomes https://a.example/2023–24/, which leads nowhere.
# Package: typopo@3.1.0
# Guess: A range of two numbers gets a dash; what stands within an address or after “doi:” is left
#   alone, as a file name is.
# Seen:
#   from 10-12 million: 10–12, with a dash
#   https://a.example/2023-24/: https://a.example/2023–24/
#   doi:10.1000/182-3: doi:10.1000/182–3
#   +992 37-221-00-00: +992 37–221–00–00
#   data-2024-03-01.csv: as it was
# Why it matters here: Sources are cited with addresses. After the tidying they look the same and
#   cannot be opened any more.
# Date tried: 2026-11-30
# Source: The README, https://github.com/surfinzap/typopo, has dashes “between ordinal and cardinal
#   numbers” and within dates such as 2020–08–04 among what it mends, and no word on addresses.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  typopo@3.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { fixTypos } from 'typopo';

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

const fix = (text) => fixTypos(text, 'en-us');
check('range', fix('from 10-12 million').includes('10–12'), true);
check('file', fix('data-2024-03-01.csv'), 'data-2024-03-01.csv');
check('address', fix('see https://a.example/2023-24/'), 'see https://a.example/2023–24/');
check('DOI', fix('doi:10.1000/182-3'), 'doi:10.1000/182–3');
check('telephone', fix('+992 37-221-00-00'), '+992 37–221–00–00');
EOF

node try.mjs
