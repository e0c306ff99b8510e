#!/usr/bin/env bash
# Title: js-xss shows the reader the tags of elements that it does not know: “in <time
#   datetime="2023">2023</time>”, of q, data and meter too, and the whole source of an SVG.
# Package: xss@1.0.17
# Guess: Tags that are not allowed are taken away and their words stay.
# Seen:
#   in <time datetime="2023">2023</time>: in &lt;time datetime="2023"&gt;2023&lt;/time&gt;
#   <q>, <data>, <meter>, <svg>: the same
#   <ol start="3"><li value="5">: <ol><li>
# Why it matters here: Elements of HTML since 1999 and 2014 stand in the sentence as code, and
#   notes that are numbered from 3 begin at 1.
# Date tried: 2026-11-30
# Source: The README, https://github.com/leizongmin/js-xss, says that tags beyond the white list
#   are escaped unless stripIgnoreTag is set; its list has details and bdi and not time or q.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  xss@1.0.17 \
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

const xss = createRequire(import.meta.url)('xss');
check('time', xss('in <time datetime="2023">2023</time>'), 'in &lt;time datetime="2023"&gt;2023&lt;/time&gt;');
check('quotation', xss('<q>words</q>'), '&lt;q&gt;words&lt;/q&gt;');
check('chart', xss('<svg><text>48</text></svg>'), '&lt;svg&gt;&lt;text&gt;48&lt;/text&gt;&lt;/svg&gt;');
check('list', xss('<ol start="3"><li value="5">a</li></ol>'), '<ol><li>a</li></ol>');
check('details', xss('<details>a</details>'), '<details>a</details>');
check('told to strip', xss('in <time>2023</time>', { stripIgnoreTag: true }), 'in 2023');
EOF

node try.mjs
