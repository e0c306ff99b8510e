#!/usr/bin/env bash
# Title: html-to-docx leaves out the text of time, data, abbr, q and small elements within a
#   sentence, and the caption, the foot and the figcaption of a table.
# Package: html-to-docx@1.8.0, jszip@3.10.1
# Guess: Elements without a meaning in Word are taken off and their text stays, as it does with
#   del, ins and mark.
# Seen:
#   “Fell to <data value="48">48</data> % of <abbr>GDP</abbr> in <time>2023</time>”: Fell to  % of
#     in
#   “from <del>45</del> to <ins>48</ins>”: from 45 to 48
#   a table with caption, foot and figcaption: its head and body only
# Why it matters here: These are the elements for numbers, dates and abbreviations, and the foot
#   is where a table says its source. The Word file reads on without them.
# Date tried: 2026-11-30
# Source: The README, https://github.com/privateOmega/html-to-docx, lists options and not the
#   elements that are known; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  html-to-docx@1.8.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import JSZip from 'jszip';

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

const convert = createRequire(import.meta.url)('html-to-docx');
const text = async (html) => {
  const zip = await JSZip.loadAsync(await convert(html));
  const document = await zip.file('word/document.xml').async('string');
  return [...document.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/<[^>]*>/, '')).join('');
};
check('sentence', await text('<p>Fell to <data value="48">48</data> % of <abbr>GDP</abbr> in <time>2023</time></p>'), 'Fell to  % of  in ');
check('quotation', await text('<p>It said <q>none</q>, <small>in print</small>.</p>'), 'It said , .');
check('correction', await text('<p>from <del>45</del> to <ins>48</ins></p>'), 'from 45 to 48');
const table =
  '<figure><table><caption>Share of GDP</caption><thead><tr><th>Tajikistan</th></tr></thead><tbody><tr><td>48</td></tr></tbody>' +
  '<tfoot><tr><td>Source: World Bank</td></tr></tfoot></table><figcaption>An estimate</figcaption></figure>';
check('table', await text(table), 'Tajikistan48');
EOF

node try.mjs
