#!/usr/bin/env bash
# Title: pym.js does not deliver a message from an embed to its page if the text has a line
#   break in it, and says nothing.
# Package: pym.js@1.3.2, jsdom@26.1.0
# Guess: A message is handed on as it was sent, whatever characters it has.
# Seen:
#   "48 per cent": delivered
#   "48 per cent\nTajikistan": not delivered
#   JSON with indentation: not delivered
# Why it matters here: Embeds send the text of a mark or a bit of JSON to the page around them.
#   A tooltip of two lines, or JSON.stringify with indentation, is lost between two sites of
#   different owners, where neither sees an error; heights go through, so the embed seems to
#   work.
# Date tried: 2026-11-29
# Source: The documentation (http://blog.apps.npr.org/pym.js/) says of sendMessage that the
#   message is a string; tried, no public source found on line breaks.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  pym.js@1.3.2 jsdom@26.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import { JSDOM } from 'jsdom';

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

const { window } = new JSDOM('<div id="chart"></div>', { url: 'https://publisher.example/', runScripts: 'outside-only' });
window.eval(fs.readFileSync('node_modules/pym.js/dist/pym.v1.js', 'utf8'));
const parent = new window.pym.Parent('chart', 'https://northbound.example/embed/');
const delivered = [];
parent.onMessage('mark', (message) => delivered.push(message));
const send = (type, text) =>
  window.dispatchEvent(
    new window.MessageEvent('message', {
      data: ['pym', 'chart', type, text].join('xPYMx'),
      origin: 'https://northbound.example',
    }),
  );

const oneLine = '48 per cent';
const twoLines = '48 per cent\nTajikistan';
const json = JSON.stringify({ share: 48 }, null, 2);
[oneLine, twoLines, json].forEach((text) => send('mark', text));
send('height', '512');
check('delivered', delivered, [oneLine]);
check('height', window.document.querySelector('iframe').getAttribute('height'), '512px');
EOF

node try.mjs
