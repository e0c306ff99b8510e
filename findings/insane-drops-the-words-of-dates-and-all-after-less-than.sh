#!/usr/bin/env bash
# Title: The sanitizer insane drops the text of time, data, q, meter and figure with the tags, and
#   of “5 < 6 per cent” all that follows the sign.
# Package: insane@2.6.2
# Guess: An element that is not allowed loses its tags and keeps its words, and a sign that begins
#   no tag is text.
# Seen:
#   a share of <data value="38.5">38,5</data> in <time>2023</time>: a share of  in
#   5 < 6 per cent: 5
#   <del>45</del> <ins>48</ins>: kept
# Why it matters here: Comments and guest articles lose figures and dates out of the middle of
#   sentences. The rest reads on.
# Date tried: 2026-11-30
# Source: The README, https://github.com/bevacqua/insane, says that, contrary to other sanitizers,
#   it drops what is in elements that are not allowed; of a sign in a text it does not speak.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  insane@2.6.2 \
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

const insane = createRequire(import.meta.url)('insane');
const sentence = '<p>a share of <data value="38.5">38,5</data> in <time datetime="2023">2023</time></p>';
check('figures', insane(sentence), '<p>a share of  in </p>');
check('less than', insane('<p>a</p>5 < 6 per cent'), '<p>a</p>5 ');
check('correction', insane('<del>45</del> <ins>48</ins>'), '<del>45</del> <ins>48</ins>');
EOF

node try.mjs
