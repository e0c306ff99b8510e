#!/usr/bin/env bash
# Title: remove-markdown cuts what stands between “less than” and “more than”: “<5 % of men, but >10
#   % of women” becomes “10 % of women”.
# Package: remove-markdown@0.7.0, commonmark@0.31.2
# Guess: Only tags are taken out; in Markdown a tag begins with a letter behind the <, so <5 is
#   text.
# Seen:
#   The share is <5 % of men, but >10 % of women.: The share is 10 % of women.
#   commonmark, of the same: The share is &lt;5 % of men, but &gt;10 % of women.
# Why it matters here: Descriptions and previews of pages are made with this package. A small share
#   that is suppressed and a large one become a single sentence that is false.
# Date tried: 2026-11-30
# Source: https://spec.commonmark.org/0.31.2/#raw-html: a tag name begins with an ASCII letter. The
#   README, https://github.com/zuchka/remove-markdown, has an option htmlTagsToSkip and nothing on
#   text.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  remove-markdown@0.7.0 commonmark@0.31.2 \
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
const { HtmlRenderer, Parser } = require('commonmark');
const removed = require('remove-markdown');
const remove = removed.default ?? removed;
const text = 'The share is <5 % of men, but >10 % of women.';
check('remove-markdown', remove(text), 'The share is 10 % of women.');
check(
  'commonmark',
  new HtmlRenderer().render(new Parser().parse(text)).trim(),
  '<p>The share is &lt;5 % of men, but &gt;10 % of women.</p>',
);
EOF

node try.mjs
