#!/usr/bin/env bash
# Title: Citation.js reads the years 2022-2024 of an RIS file as month 20 of 2022 and 2023/24 as
#   month 24 of 2023, 2022/2024 as the year 2024, and writes a span of two years as its first.
# Package: @citation-js/core@0.8.2, @citation-js/plugin-ris@0.8.2, @citation-js/plugin-csl@0.8.2
# Guess: Two years are a span, as in CSL’s date-parts, or a text that is kept as it stands; there is
#   no month 20.
# Seen:
#   PY 2022-2024: date-parts [2022, 20]
#   PY 2023/24: date-parts [2023, 24], in APA (2023)
#   PY 2022/2024: date-parts [2024, 2022], in APA (2024)
#   CSL with [2022] to [2024], written: DA 2022///, PY 2022
# Why it matters here: Surveys and series of several years are cited by both. The list of sources
#   then names one year of them, the first or the last by the sign between them.
# Date tried: 2026-11-30
# Source: The CSL-JSON schema allows two date-parts for a span; RIS has YYYY/MM/DD/other for dates.
#   https://github.com/larsgw/citation.js/issues/177 has a span of BibTeX cut to its first year.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2 \
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

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-ris');
const read = (year) => {
  const cite = new Cite(`TY  - RPRT\nAU  - World Bank\nTI  - Labour migration\nPY  - ${year}\nER  - \n`);
  return [cite.data[0].issued['date-parts'], cite.format('citation', { template: 'apa' })];
};
check('2022-2024', read('2022-2024'), [[[2022, 20]], '(World Bank, 2022)']);
check('2023/24', read('2023/24'), [[[2023, 24]], '(World Bank, 2023)']);
check('2022/2024', read('2022/2024'), [[[2024, 2022]], '(World Bank, 2024)']);
check('2024', read('2024'), [[[2024]], '(World Bank, 2024)']);
const span = { id: 'x', type: 'report', title: 'T', issued: { 'date-parts': [[2022], [2024]] } };
check(
  'written',
  new Cite(span).format('ris').split('\n').filter((line) => /^(DA|PY)/.test(line)),
  ['DA  - 2022///', 'PY  - 2022'],
);
EOF

node try.mjs
