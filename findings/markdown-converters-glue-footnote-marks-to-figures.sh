#!/usr/bin/env bash
# Title: Turndown and node-html-markdown drop the tag sup and keep its text: 38.4 with the note
#   1 becomes 38.41, and 10 to the sixth becomes 106.
# Package: turndown@7.2.5, node-html-markdown@2.0.0
# Guess: Markdown has no superscript, so the tag stays as HTML, which Markdown allows, or
#   becomes ^1 or [^1].
# Seen:
#   Turndown: "The share is 38.41 of 106 people."
#   node-html-markdown: "The share is 38.41 of 106 people."
# Why it matters here: Archives and note-taking tools keep pages as Markdown made by these two.
#   A percentage with a footnote gains a decimal and stays plausible, which is the worst kind of
#   wrong number; nothing marks it.
# Date tried: 2026-11-29
# Source: The READMEs (https://github.com/mixmark-io/turndown,
#   https://github.com/crosstype/node-html-markdown) have rules to keep a tag, and do not list
#   sup among the losses; tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  turndown@7.2.5 node-html-markdown@2.0.0 \
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

const require = createRequire(import.meta.url);
const TurndownService = require('turndown');
const { NodeHtmlMarkdown } = require('node-html-markdown');
const html = '<p>The share is 38.4<sup>1</sup> of 10<sup>6</sup> people.</p>';
check('Turndown', new TurndownService().turndown(html), 'The share is 38.41 of 106 people.');
check('node-html-markdown', NodeHtmlMarkdown.translate(html), 'The share is 38.41 of 106 people.');
const kept = new TurndownService().keep('sup').turndown(html);
check('Turndown told to keep sup', kept, 'The share is 38.4<sup>1</sup> of 10<sup>6</sup> people.');
EOF

node try.mjs
