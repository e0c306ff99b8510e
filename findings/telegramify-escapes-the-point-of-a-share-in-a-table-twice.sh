#!/usr/bin/env bash
# Title: telegramify-markdown escapes the point of 38.5 in a table cell twice, which undoes the
#   escape, and writes done and open items of a list alike.
# Package: telegramify-markdown@1.3.3
# Guess: With “escape” for what Telegram does not know, a table comes out as its text with each
#   reserved character escaped once, as in a paragraph.
# Seen:
#   paragraph: 38\.5
#   cell: 38\\.5, that is an escaped backslash and a bare point
#   with “keep”: the bars and hyphens of the table are not escaped
#   “- [x] paid” and “- [ ] open”: • paid and • open
# Why it matters here: Telegram is where migrants read. It refuses a message with a bare point, so
#   posts with whole numbers pass and the first table with a share does not.
# Date tried: 2026-11-30
# Source: Telegram’s rules, https://core.telegram.org/bots/api#markdownv2-style, name the point,
#   bar and hyphen among the characters to escape; the README,
#   https://github.com/skoropadas/telegramify-markdown, offers escape, keep and remove for tables.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  telegramify-markdown@1.3.3 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import telegramify from 'telegramify-markdown';

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

const table = '| Country | 2023 |\n|---|---|\n| Tajikistan | 38.5 |\n';
check('paragraph', telegramify('38.5', 'escape').trim(), '38\\.5');
check('cell', telegramify(table, 'escape').match(/38[^ ]*/)[0], '38\\\\.5');
check('keep', telegramify(table, 'keep').split('\n').slice(1, 3), ['| ---------- | ----- |', '| Tajikistan | 38\\.5 |']);
check('list', telegramify('- [x] paid\n- [ ] open\n', 'escape').trim().split('\n'), ['•   paid', '•   open']);
EOF

node try.mjs
