#!/usr/bin/env bash
# Title: officeparser and word-extractor leave out Word’s non-breaking hyphen and its symbols, so
#   “10-12 million” is 1012 million, 2023-24 is 202324, and ≥ 5 is 5.
# Package: officeparser@7.8.0, word-extractor@1.0.4, mammoth@1.13.0, jszip@3.10.1
# Guess: The hyphen comes out as a hyphen, and a symbol as its character, as both do from mammoth.
# Seen:
#   officeparser: "1012 million in 202324, 5"
#   word-extractor: "1012 million in 202324, 5"
#   mammoth: "10‑12 million in 2023‑24, ≥5"
# Why it matters here: A careful typist sets just this hyphen, so that a range is not broken at
#   the end of a line. Text taken from reports for search or for language models has a number that
#   is a hundred times too large.
# Date tried: 2026-11-30
# Source: The README of officeparser (https://github.com/harshankur/officeParser) and that of
#   word-extractor (https://github.com/morungos/node-word-extractor) do not speak of it; tried, no
#   public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
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

const require = createRequire(import.meta.url);
const part = async (body) => {
  const zip = new JSZip();
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType='application/vnd.openxmlformats-package.relationships+xml'/>` +
    `<Override PartName="/word/document.xml" ContentType="${types}"/></Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target='word/document.xml'/></Relationships>`);
  zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer' });
};
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const hyphen = '<w:r><w:noBreakHyphen/></w:r>';
const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
const buffer = await part(`<w:p>${run('10')}${hyphen}${run('12 million in 2023')}${hyphen}${run('24, ')}${symbol}${run('5')}</w:p>`);
writeFileSync('report.docx', buffer);

const parsed = await require('officeparser').parseOffice('report.docx');
check('officeparser', parsed.toText().trim(), '1012 million in 202324, 5');
const Extractor = require('word-extractor');
check('word-extractor', (await new Extractor().extract('report.docx')).getBody().trim(), '1012 million in 202324, 5');
const { value } = await require('mammoth').extractRawText({ buffer });
check('mammoth', value.trim(), '10\u{2011}12 million in 2023\u{2011}24, ≥5');
EOF

node try.mjs
