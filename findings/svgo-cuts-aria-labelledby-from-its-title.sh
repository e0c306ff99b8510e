#!/usr/bin/env bash
# Title: SVGO's default preset removes the ids that aria-labelledby and aria-describedby name,
#   and keeps the attributes, so a chart loses its name.
# Package: svgo@4.1.0
# Guess: The preset keeps ids that something in the file refers to, as it does for href, url()
#   and style; ARIA references are references.
# Seen:
#   <svg xmlns="http://www.w3.org/2000/svg" aria-describedby="d" aria-labelledby="t" viewBox="0 0 9 9">
#   <title>Remittances</title><desc>48 per cent</desc>...
#   an id that href names: kept
# Why it matters here: A chart whose name is its title and whose description states the figure
#   is read out as an unnamed graphic after optimisation. The attributes are still there, so a
#   look at the file or a test for them finds nothing wrong.
# Date tried: 2026-11-29
# Source: https://github.com/svg/svgo/pull/2300 describes it and was not merged when tried; the
#   documentation of cleanupIds (https://svgo.dev/docs/plugins/cleanup-ids/) does not mention
#   ARIA.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  svgo@4.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { optimize } from 'svgo';

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

const { data } = optimize(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" aria-labelledby="t" aria-describedby="d">' +
    '<title id="t">Remittances</title><desc id="d">48 per cent</desc>' +
    '<defs><path id="mark" d="M0 0h3v3z"/></defs><use href="#mark"/><use href="#mark" y="4"/></svg>',
);
console.log(data);
check('aria-labelledby and aria-describedby', [/aria-labelledby="(\w+)"/, /aria-describedby="(\w+)"/].map((pattern) => data.match(pattern)?.[1]), ['t', 'd']);
check('title and desc', data.match(/<title.*<\/desc>/)?.[0], '<title>Remittances</title><desc>48 per cent</desc>');
const [, href] = data.match(/href="#(\w+)"/);
check('an id that href names is kept', data.includes(`id="${href}"`), true);
EOF

node try.mjs
