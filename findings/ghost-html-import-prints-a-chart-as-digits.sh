#!/usr/bin/env bash
# Title: Ghost's converter of HTML to its editor format turns an inline SVG chart with its
#   caption into one paragraph of run-together labels.
# Package: @tryghost/kg-html-to-lexical@1.4.0
# Guess: What the editor has no card for becomes an HTML card, as a table does, or is left out.
# Seen:
#   a figure with an SVG: ["Share of GDP48382023"]
#   a table: an HTML card
#   a corrected figure: ["The share is 4548 per cent."]
# Why it matters here: An article that is sent to Ghost through its API with source=html, or
#   pasted, has its charts replaced by a number that appears to be a datum. Iframes and tables
#   of the same article arrive whole, so the import looks sound at a glance.
# Date tried: 2026-11-29
# Source: The documentation of the API (https://ghost.org/docs/admin-api/) says that conversion
#   from HTML is lossy and that HTML cards keep it whole; what becomes of SVG is not said.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @tryghost/kg-html-to-lexical@1.4.0 \
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

const { htmlToLexical } = createRequire(import.meta.url)('@tryghost/kg-html-to-lexical');
const nodes = (html) => htmlToLexical(html).root.children;
const texts = (list) => list.flatMap((node) => (node.text ? [node.text] : texts(node.children ?? [])));

const figure =
  '<figure><svg viewBox="0 0 60 60" role="img"><title>Share of GDP</title>' +
  '<rect width="9" height="48"/><text>48</text><rect x="20" width="9" height="38"/><text>38</text></svg>' +
  '<figcaption>2023</figcaption></figure>';
check('a figure with an SVG', texts(nodes(figure)), ['Share of GDP48382023']);
check('a table', nodes('<table><tr><td>48</td></tr></table>').map((node) => node.type), ['html']);
check('a corrected figure', texts(nodes('<p>The share is <del>45</del><ins>48</ins> per cent.</p>')), ['The share is 4548 per cent.']);
EOF

./node_modules/.bin/node try.mjs
