#!/usr/bin/env bash
# Title: microdata-node reads a data element with an empty value, a missing figure, as the number
#   0, code 007 as 7, and a time element without datetime as an empty text.
# Package: microdata-node@2.0.0
# Guess: The value is a text, as in HTML; the text of a time element is its value where it has no
#   attribute.
# Seen:
#   <data value="">no data</data>: 0
#   <data value="007">: 7
#   <data value="2024-03">: 2024-03
#   <time>2024-03-01</time>: empty
#   <time datetime="2024">: 2024
# Why it matters here: A table with figures in data elements marks what is not known by an empty
#   value. It comes out as nobody, and the day of the article as none.
# Date tried: 2026-11-30
# Source: HTML, https://html.spec.whatwg.org/multipage/microdata.html#values: the value of data is
#   that of its attribute, or the empty string, and that of time its datetime value, for which the
#   text stands in; the package: https://github.com/Janpot/microdata-node.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  microdata-node@2.0.0 \
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

const { toJson } = createRequire(import.meta.url)('microdata-node');
const value = (element) => toJson(`<p itemscope>${element}</p>`).items[0].properties.x[0];
check('no data', value('<data itemprop="x" value="">no data</data>'), 0);
check('code', value('<data itemprop="x" value="007">7</data>'), 7);
check('month', value('<data itemprop="x" value="2024-03">March</data>'), '2024-03');
check('time', value('<time itemprop="x">2024-03-01</time>'), '');
check('time with attribute', value('<time itemprop="x" datetime="2024">that year</time>'), '2024');
EOF

node try.mjs
