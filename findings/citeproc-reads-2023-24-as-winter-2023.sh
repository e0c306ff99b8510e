#!/usr/bin/env bash
# Title: citeproc-js reads a raw date 2023/24 as the winter of 2023 and 2024/25 as 2024, but
#   2023/2024 as the range of two years.
# Package: citeproc@2.4.63
# Guess: Two years: a raw date with a slash is a range, and 2023/24 is the usual form of a
#   financial or school year.
# Seen:
#   2023/24: "Winter 2023"
#   2023/2024: "2023–2024"
#   2022/23: "Autumn 2022"
#   2024/25: "2024"
# Why it matters here: Reports of banks and of statistics offices are dated by financial year.
#   The reference list says Winter 2023 for a report of 2023/24, which is a season its makers
#   never had, the year before is an autumn, and 2024/25 loses its second half. Season codes run
#   from 21 to 24, which happen to be recent years.
# Date tried: 2026-11-29
# Source: The manual of citeproc-js
#   (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields) says that
#   raw dates are parsed for the convenience of users; season codes 21 to 24 come from EDTF,
#   which writes them with a hyphen. Tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  citeproc@2.4.63 \
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

const CSL = createRequire(import.meta.url)('citeproc');
const namespace = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';
const locale = `<locale ${namespace} xml:lang="en-US"><style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
  <terms><term name="season-01">Spring</term><term name="season-02">Summer</term>
  <term name="season-03">Autumn</term><term name="season-04">Winter</term></terms></locale>`;
const style = `<style ${namespace} class="in-text" default-locale="en-US"><info><title>t</title><id>t</id>
  <updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><date variable="issued" form="text"/></layout></bibliography></style>`;
const printed = (raw) => {
  const item = { id: 'a', type: 'report', title: 'T', issued: { raw } };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style);
  engine.setOutputFormat('text');
  engine.updateItems(['a']);
  return engine.makeBibliography()[1][0].trim();
};
check('2023/24', printed('2023/24'), 'Winter 2023');
check('2023/2024', printed('2023/2024'), '2023–2024');
check('2022/23', printed('2022/23'), 'Autumn 2022');
check('2024/25', printed('2024/25'), '2024');
EOF

node try.mjs
