#!/usr/bin/env bash
# Title: The fuzzy search of country-locale-map finds Syria for “Kyrgyz Republic” and South Korea
#   for “Republic of Tajikistan”.
# Package: country-locale-map@1.9.14
# Guess: A fuzzy search finds the country whose name is in the text, or none.
# Seen:
#   Kyrgyz Republic: SY
#   Republic of Tajikistan: KR
#   Kirgizstan: KG
#   without fuzzy: none of the first two
# Why it matters here: “Kyrgyz Republic” is the name in the World Bank’s and the IMF’s tables. Its
#   remittances are joined to Syria, and the join has no gap that would show it.
# Date tried: 2026-11-30
# Source: The README (https://github.com/atnmorrison/country-locale-map) says that it includes
#   fuzzy matching of names, not how near a name has to be; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  country-locale-map@1.9.14 \
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

const { getAlpha2ByName } = createRequire(import.meta.url)('country-locale-map');
const names = ['Kyrgyz Republic', 'Republic of Tajikistan', 'Kirgizstan'];
check('fuzzy', names.map((name) => getAlpha2ByName(name, { fuzzy: true }) ?? null), ['SY', 'KR', 'KG']);
check('not fuzzy', names.map((name) => getAlpha2ByName(name) ?? null), [null, null, null]);
EOF

node try.mjs
