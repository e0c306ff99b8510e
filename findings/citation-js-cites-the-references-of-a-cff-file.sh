#!/usr/bin/env bash
# Title: From a CITATION.cff file Citation.js makes a bibliography of the work, of its preferred
#   citation and of everything the work itself refers to.
# Package: @citation-js/core@0.9.0, @citation-js/plugin-cff@0.7.3, @citation-js/plugin-csl@0.9.0
# Guess: One entry: the preferred citation if there is one, as GitHub shows it, else the work.
# Seen:
#   entries: ["Data on remittances","The paper to cite","A source of the data"]
# Why it matters here: A data set that lists its sources as references, as it should, is cited
#   as if all of them were works of its own, and in a reference manager the reader cites the
#   sources for the figures of the set. Every source added to the file lengthens the citation.
# Date tried: 2026-11-29
# Source: The guide to the format
#   (https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md)
#   calls preferred-citation what should be cited instead, and references the works that the
#   work refers to.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @citation-js/core@0.9.0 @citation-js/plugin-cff@0.7.3 @citation-js/plugin-csl@0.9.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import '@citation-js/plugin-csl';

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

const entry = new Cite(`cff-version: 1.2.0
message: If you use these data, please cite the paper.
title: Data on remittances
type: dataset
authors:
  - name: Northbound
preferred-citation:
  type: article
  title: The paper to cite
  year: 2024
  authors:
    - family-names: Bekova
      given-names: Aida
references:
  - type: report
    title: A source of the data
    authors:
      - name: A bank
`);
check('entries', entry.format('data', { format: 'object' }).map(({ title }) => title), ['Data on remittances', 'The paper to cite', 'A source of the data']);
console.log(entry.format('bibliography', { format: 'text' }));
EOF

./node_modules/.bin/node try.mjs
