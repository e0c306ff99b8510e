#!/usr/bin/env bash
# Title: mammoth turns a caption “Table 3. Remittances” into “Table . Remittances” where the
#   number is a simple field, and prints text that Word hides.
# Package: mammoth@1.13.0, jszip@3.10.1
# Guess: Both kinds of fields keep the text that Word last showed for them, and hidden text stays
#   hidden.
# Seen:
#   simple field (fldSimple): Table . Remittances
#   the same field in its long form: Table 4. Remittances
#   38.5 and a hidden “check!”: 38.5check!
# Why it matters here: Numbers of tables and figures are fields, and other programs than Word
#   write the simple form. Every reference to a table loses its target, and notes to oneself in
#   hidden text are published.
# Date tried: 2026-11-30
# Source: The README (https://github.com/mwilliamson/mammoth.js) lists what is supported, fields
#   not among them, and says nothing of hidden text; a message of the conversion names the ignored
#   field.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  mammoth@1.13.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import JSZip from 'jszip';
import mammoth from 'mammoth';

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
const run = (text, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const sign = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const text = async (paragraph) => (await mammoth.convertToHtml({ buffer: await part(`<w:p>${paragraph}</w:p>`) })).value;
check('simple', await text(`${run('Table ')}<w:fldSimple w:instr=" SEQ Table ">${run('3')}</w:fldSimple>${run('. Remittances')}`), '<p>Table . Remittances</p>');
check('long', await text(`${run('Table ')}${sign('begin')}<w:r><w:instrText> SEQ Table </w:instrText></w:r>${sign('separate')}${run('4')}${sign('end')}${run('. Remittances')}`), '<p>Table 4. Remittances</p>');
check('hidden', await text(run('38.5') + run('check!', '<w:rPr><w:vanish/></w:rPr>')), '<p>38.5check!</p>');
EOF

node try.mjs
