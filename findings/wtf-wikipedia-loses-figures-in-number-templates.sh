#!/usr/bin/env bash
# Title: wtf_wikipedia drops the number templates nts, approx and число from its text, so a
#   sentence is printed without its figure.
# Package: wtf_wikipedia@10.4.2
# Guess: A template that does nothing but format a number gives the number, as formatnum and val
#   do, or the source text.
# Seen:
#   "There are {{formatnum:1234567}} people.": "There are 1,234,567 people."
#   "There are {{nts|1234567}} people.": "There are people."
#   "Some {{approx|300,000}} people left.": "Some people left."
#   "Их {{число|1234567}} человек.": "Их человек."
# Why it matters here: Text of Wikipedia on migration goes into corpora, quizzes and checks of
#   claims by this parser. "There are people" is grammatical, so nothing tells that a figure was
#   there; other templates work, so samples look right.
# Date tried: 2026-11-29
# Source: The README (https://github.com/spencermountain/wtf_wikipedia) says that not all of the
#   many templates are supported; what becomes of a figure in one that is not, it does not say.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  wtf_wikipedia@10.4.2 \
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

const wtf = createRequire(import.meta.url)('wtf_wikipedia');
for (const [source, expected] of [
  ['There are {{formatnum:1234567}} people.', 'There are 1,234,567 people.'],
  ['There are {{nts|1234567}} people.', 'There are people.'],
  ['Some {{approx|300,000}} people left.', 'Some people left.'],
  ['Их {{число|1234567}} человек.', 'Их человек.'],
]) {
  check(source, wtf(source).text(), expected);
}
EOF

node try.mjs
