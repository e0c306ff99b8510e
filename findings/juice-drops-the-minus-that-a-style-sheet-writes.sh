#!/usr/bin/env bash
# Title: juice deletes the rules of ::before and ::after while it keeps those of :hover, so a fall
#   of “−5 %” reads 5; told to insert them, it prints the words open-quote and counter(n).
# Package: juice@11.1.1
# Guess: What cannot be inlined stays in the style element, as media queries and :hover do.
# Seen:
#   by default: <b class="loss">5</b>, and the style element has :hover only
#   inlinePseudoElements, q: open-quoteacceptedclose-quote
#   inlinePseudoElements, counter: counter(n) . one
# Why it matters here: Newsletters are made of pages with it. A sign or unit that the style sheet
#   writes is gone in the letter, so that a loss is a gain; these marks belong into the text.
# Date tried: 2026-11-30
# Source: The README (https://github.com/Automattic/juice) says that preservePseudos keeps the
#   pseudo-selectors of a list, and that inlinePseudoElements is off; not that the rules go
#   otherwise.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  juice@11.1.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import juice from 'juice';

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

const loss = juice('<style>.loss::before { content: "−" } .loss::after { content: " %" } a:hover { color: red }</style><p><a href="/"><b class="loss">5</b></a></p>');
check('by default', [loss.match(/<b.*<\/b>/)[0], /hover/.test(loss), /content/.test(loss)], ['<b class="loss">5</b>', true, false]);
const text = (html) => juice(html, { inlinePseudoElements: true }).replace(/<[^>]+>/g, '');
check('quotation', text('<style>q::before { content: open-quote } q::after { content: close-quote }</style><p><q>accepted</q></p>'), 'open-quoteacceptedclose-quote');
check('counter', text('<style>li::before { counter-increment: n; content: counter(n) ". " }</style><ul><li>one</li></ul>'), 'counter(n) . one');
EOF

node try.mjs
