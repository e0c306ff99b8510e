#!/usr/bin/env bash
# Title: quill-delta-from-html drops a table, a definition list and a figure with all that they
#   say, while an unknown element in a sentence keeps its text, and starts a list from 3 at 1.
# Package: quill-delta-from-html@1.0.6
# Guess: What the editor cannot show becomes plain paragraphs, so that no figure is lost.
# Seen:
#   <table> with Tajikistan and 48: nothing
#   <dl>, <figure> with a caption: nothing
#   <data value="48">48</data> in a paragraph: 48
# Why it matters here: An article that is moved into a system with this editor loses its tables
#   without an error, and reads on as if there had been none.
# Date tried: 2026-11-30
# Source: The README, https://github.com/CatHood0/quill-delta-from-html, lists the tags that it
#   supports and says that content is represented accurately; tables are not in the list.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  quill-delta-from-html@1.0.6 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { HtmlToDelta } from 'quill-delta-from-html';

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

const text = (html) =>
  new HtmlToDelta()
    .convert(html)
    .ops.map(({ insert }) => insert)
    .join('')
    .trim();
const table = '<table><caption>Share</caption><tr><th>Tajikistan</th><td>48</td></tr></table>';
check('table', /Tajikistan|48|Share/.test(text(`<p>a</p>${table}<p>b</p>`)), false);
check('definitions', text('<p>a</p><dl><dt>Tajikistan</dt><dd>48</dd></dl><p>b</p>').includes('48'), false);
const figure = '<figure><img src="a.png" alt="x"><figcaption>Share: 48</figcaption></figure>';
check('figure', text(`<p>a</p>${figure}<p>b</p>`).includes('48'), false);
check('data', text('<p>A share of <data value="48">48</data> per cent</p>'), 'A share of 48 per cent');
EOF

node try.mjs
