#!/usr/bin/env bash
# Title: sanitize-html by default removes the tags del and ins and keeps their text, so a figure
#   corrected from 45 to 48 reads 4548.
# Package: sanitize-html@2.18.1
# Guess: del and ins carry no danger and are among the allowed tags, as sub and sup are, or the
#   deleted text goes with its tag.
# Seen:
#   <p>The share is 4548 per cent.</p>
#   sup is kept: 10<sup>6</sup>
# Why it matters here: del and ins are how HTML marks a correction, and how careful publishers
#   show one. Whoever republishes the article through a feed reader or a CMS with the defaults
#   prints a number that neither the old nor the new text had.
# Date tried: 2026-11-29
# Source: The README (https://github.com/apostrophecms/sanitize-html) lists the default tags,
#   without del and ins, and says that text of removed tags is kept; tried, no public source
#   found on the two together.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  sanitize-html@2.18.1 \
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

const sanitize = createRequire(import.meta.url)('sanitize-html');
check('correction', sanitize('<p>The share is <del>45</del><ins>48</ins> per cent.</p>'), '<p>The share is 4548 per cent.</p>');
check('power of ten', sanitize('<p>10<sup>6</sup></p>'), '<p>10<sup>6</sup></p>');
EOF

./node_modules/.bin/node try.mjs
