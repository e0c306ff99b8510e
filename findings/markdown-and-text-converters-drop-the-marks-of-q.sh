#!/usr/bin/env bash
# Title: turndown, node-html-markdown and html-to-text leave out the quotation marks of a q
# element, so that quoted words stand as the author’s own.
# Package: turndown@7.2.5, node-html-markdown@2.0.0, html-to-text@10.0.1
# Guess: The converters put quotation marks round the words, as a browser does and as the HTML
#   standard asks of its renderer.
# Seen:
#   turndown: "He said they all left."
#   node-html-markdown: "He said they all left."
#   html-to-text: "He said they all left."
# Why it matters here: A hostile claim is quoted and answered. In a newsletter’s plain text or in
#   a reader’s notes it is the site’s own statement. Marks written as letters, without the
#   element, survive.
# Date tried: 2026-11-30
# Source: The standard has the marks in its style sheet for q,
#   https://html.spec.whatwg.org/multipage/rendering.html#phrasing-content-3; tried, no public
#   source found on the converters.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  turndown@7.2.5 node-html-markdown@2.0.0 html-to-text@10.0.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

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

const html = '<p>He said <q>they all left</q>.</p>';
const plain = 'He said they all left.';
check('turndown', new TurndownService().turndown(html), plain);
check('node-html-markdown', NodeHtmlMarkdown.translate(html), plain);
check('html-to-text', convert(html), plain);
EOF

./node_modules/.bin/node try.mjs
