#!/usr/bin/env bash
# Title: PDFKit's standard fonts print the minus sign U+2212 as a quotation mark and the narrow
#   no-break space as a slash, without an error.
# Package: pdfkit@0.20.2, pdfjs-dist@5.6.205
# Guess: A character that the font lacks raises an error, as in pdf-lib, or prints as an empty
#   box.
# Seen:
#   written: "Change −12.5 %, 10 000 people, ≥ 3"
#   in the PDF: "Change \" 12.5 %, 10 /000 people, \"e 3"
# Why it matters here: The minus of a fall in remittances, the thousands separator of French,
#   Russian and SI style and "at least" are what careful number formatting puts into a table.
#   The sign is lost and 10 000 gains a slash, in a document that no test of the text before it
#   has seen.
# Date tried: 2026-11-29
# Source: The guide (https://pdfkit.org/docs/text.html#fonts) says that the standard fonts have
#   no characters beyond WinAnsi; that they are written all the same, as other characters, is
#   not said.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  pdfkit@0.20.2 pdfjs-dist@5.6.205 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

const PDFDocument = createRequire(import.meta.url)('pdfkit');
const written = 'Change \u221212.5 %, 10\u202f000 people, \u2265 3';
const document = new PDFDocument();
const chunks = [];
document.on('data', (chunk) => chunks.push(chunk));
const ended = new Promise((resolve) => document.on('end', resolve));
document.text(written);
document.end();
await ended;

const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(`written: ${written}`);
check('in the PDF', items.map((item) => item.str).join(''), 'Change " 12.5 %, 10 /000 people, "e 3');
EOF

node try.mjs
