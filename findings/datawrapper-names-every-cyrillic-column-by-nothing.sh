#!/usr/bin/env bash
# Title: Datawrapper’s shared package turns every column title in Cyrillic into the empty string,
#   as a variable of formulas and as a slug.
# Package: @datawrapper/shared@1.12.0
# Guess: Letters are kept, transliterated or numbered, so that two columns have two names.
# Seen:
#   Год, Доля в ВВП, Улуш, Ҳисса: four times an empty string as variable and as slug
#   2023 and Share: "_2023" and "share"
#   Доля GDP: "gdp"
# Why it matters here: Formulas for computed columns call a column by this name. In a table with
#   Russian, Kyrgyz or Tajik heads no column has one, or all have the same, and nothing says so.
# Date tried: 2026-11-30
# Source: The README, https://github.com/datawrapper/shared, describes columnNameToVariable as
#   making a variable name of a title; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @datawrapper/shared@1.12.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import shared from '@datawrapper/shared';

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

const titles = ['Год', 'Доля в ВВП', 'Улуш', 'Ҳисса'];
check('variables', titles.map(shared.columnNameToVariable), ['', '', '', '']);
check('slugs', titles.map(shared.slugify), ['', '', '', '']);
check('others', ['2023', 'Share', 'Доля GDP'].map(shared.columnNameToVariable), ['_2023', 'share', 'gdp']);
EOF

node try.mjs
