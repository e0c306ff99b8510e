#!/usr/bin/env bash
# Title: officeparser leaves out a word that is deleted with change tracking, but prints a deleted
#   table row, and a moved sentence at its old place as well as its new.
# Package: officeparser@7.8.0, jszip@3.10.1
# Guess: Tracked changes are taken as accepted throughout, or as rejected throughout.
# Seen:
#   “45” deleted, “48” inserted: Share 48
#   a deleted row: Tajikistan 48, Kyrgyzstan 24
#   a moved “1.8 million”: 1.8 million Border 1.8 million
# Why it matters here: Drafts of statistics come with tracked changes. A country that the authors
#   took out is counted, and a figure that only moved stands twice.
# Date tried: 2026-11-30
# Source: The README (https://github.com/harshankur/officeParser) does not speak of tracked
#   changes; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  officeparser@7.8.0 jszip@3.10.1 \
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

const { parseOffice } = createRequire(import.meta.url)('officeparser');
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
let id = 0;
const mark = (name) => `${name} w:id="${++id}" w:author="Editor" w:date="2024-03-01T00:00:00Z"`;
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const tracked = (name, text) => `<w:${mark(name)}>${text}</w:${name}>`;
const text = async (body) => {
  writeFileSync('draft.docx', await part(body));
  return (await parseOffice('draft.docx')).toText().trim().split(/\s+/).join(' ');
};
check('word', await text(`<w:p>${run('Share ')}${tracked('del', '<w:r><w:delText>45</w:delText></w:r>')}${tracked('ins', run('48'))}</w:p>`), 'Share 48');
const row = (properties, ...cells) => `<w:tr>${properties}${cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`;
check('row', await text(`<w:tbl>${row('', 'Tajikistan', '48')}${row(`<w:trPr><w:${mark('del')}/></w:trPr>`, 'Kyrgyzstan', '24')}</w:tbl><w:p/>`), 'Tajikistan 48 Kyrgyzstan 24');
const sentence = run('1.8 million');
check('move', await text(`<w:p>${tracked('moveFrom', sentence)}</w:p><w:p>${run('Border')}</w:p><w:p>${tracked('moveTo', sentence)}</w:p>`), '1.8 million Border 1.8 million');
EOF

node try.mjs
