#!/usr/bin/env bash
# Title: Wikimedia’s sentencex cuts a Russian sentence after “г.”, “млн.” and “рис.” before a
#   small letter or a digit, and leaves the same words whole when told that they are Kazakh or
#   Bulgarian.
# Package: sentencex@1.0.17
# Guess: A multilingual splitter knows the abbreviations for year, million and figure in Russian,
#   or does not end a sentence before a small letter.
# Seen:
#   ru: В 2023 г. | уехали 1,2 млн. | человек. | Доля — 38,5 %. | См. | рис. | 3.
#   kk and bg: В 2023 г. уехали 1,2 млн. человек. | Доля — 38,5 %. | См. рис. 3.
# Why it matters here: Summaries, subtitles and machine translation work by sentences. A sentence
#   that says how many left is three pieces, one of them “people”.
# Date tried: 2026-11-30
# Source: The README, https://github.com/wikimedia/sentencex, says that abbreviations are listed
#   for the supported languages, and that not to cut is preferred to a wrong cut.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  sentencex@1.0.17 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { segment } from 'sentencex';

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

const text = 'В 2023 г. уехали 1,2 млн. человек. Доля — 38,5 %. См. рис. 3.';
const sentences = (language) => segment(language, text).map((sentence) => sentence.trim());
const whole = ['В 2023 г. уехали 1,2 млн. человек.', 'Доля — 38,5 %.', 'См. рис. 3.'];
check('ru', sentences('ru'), ['В 2023 г.', 'уехали 1,2 млн.', 'человек.', 'Доля — 38,5 %.', 'См.', 'рис.', '3.']);
check('kk', sentences('kk'), whole);
check('bg', sentences('bg'), whole);
EOF

node try.mjs
