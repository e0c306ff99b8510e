#!/usr/bin/env bash
# Title: indefinite writes “an EU country” though it knows “a UK” and “a US”, and
#   indefinite-article writes “a 18-month ban” and “a 80 % share”.
# Package: indefinite@2.5.2, indefinite-article@0.0.2
# Guess: Packages that choose between a and an by the sound know EU, 8, 11 and 18.
# Seen:
#   indefinite: a UK citizen, a US dollar, a UN agency, an EU country
#   indefinite-article: a for 8 %, 11 %, 18-month ban, 80 %
# Why it matters here: Sentences that are made from data begin with a number or the name of an
#   organisation; 18 months and a share of 80 % are such.
# Date tried: 2026-11-30
# Source: The READMEs, https://github.com/tandrewnichols/indefinite, which tells of acronyms and
#   of numbers, and https://github.com/rigoneri/indefinite-article.js.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  indefinite@2.5.2 indefinite-article@0.0.2 \
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
const indefinite = require('indefinite');
const article = require('indefinite-article');
check('indefinite', ['UK citizen', 'US dollar', 'UN agency', 'EU country'].map((words) => indefinite(words)), [
  'a UK citizen',
  'a US dollar',
  'a UN agency',
  'an EU country',
]);
check(
  'indefinite-article',
  ['8 %', '11 %', '18-month ban', '80 %'].map((words) => article(words)),
  ['a', 'a', 'a', 'a'],
);
check('as the other does', indefinite('18-month ban'), 'an 18-month ban');
EOF

node try.mjs
