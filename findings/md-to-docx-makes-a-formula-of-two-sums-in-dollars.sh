#!/usr/bin/env bash
# Title: md-to-docx takes what stands between two dollar signs for a formula: “from $5.7bn to
#   $1.2bn” becomes “from 5.7bn to1.2bn” with the first sum in mathematical italics.
# Package: @mohtasham/md-to-docx@4.0.1, jszip@3.10.1
# Guess: A closing dollar sign before a digit is money, as Pandoc has it, or formulas are off
#   until one asks for them.
# Seen:
#   text of the paragraph: from 5.7bn to1.2bn
#   m:oMath: 5.7bn to
#   with one sum, or \$5.7bn and \$1.2bn: as written
# Why it matters here: Remittances are compared in dollars in every second paragraph. Both signs
#   and a space are gone, and what is left can be taken for roubles.
# Date tried: 2026-11-30
# Source: The README, https://github.com/MohtashamMurshid/md-to-docx, says that formulas with
#   single dollars are on by default; Pandoc’s rule, https://pandoc.org/MANUAL.html#math.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @mohtasham/md-to-docx@4.0.1 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { convertMarkdownToBuffer } from '@mohtasham/md-to-docx';
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

const read = async (markdown) => {
  const zip = await JSZip.loadAsync(await convertMarkdownToBuffer(markdown));
  const xml = await zip.file('word/document.xml').async('string');
  const text = (part) => [...part.matchAll(/<[mw]:t[ >][^<]*/g)].map(([run]) => run.replace(/^[^>]*>/, '')).join('');
  return [text(xml), [...xml.matchAll(/<m:oMath>.*?<\/m:oMath>/g)].map(([math]) => text(math).trim())];
};
check('two sums', await read('It fell from $5.7bn to $1.2bn.'), ['It fell from 5.7bn to1.2bn.', ['5.7bn to']]);
check('one sum', await read('It fell to $1.2bn.'), ['It fell to $1.2bn.', []]);
check('escaped', await read('It fell from \\$5.7bn to \\$1.2bn.'), ['It fell from $5.7bn to $1.2bn.', []]);
EOF

node try.mjs
