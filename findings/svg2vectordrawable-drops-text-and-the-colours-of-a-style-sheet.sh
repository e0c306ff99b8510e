#!/usr/bin/env bash
# Title: svg2vectordrawable makes an Android drawing without the text of a chart, and its bars
#   without a colour where a style element gives it, so that nothing can be seen.
# Package: svg2vectordrawable@2.9.1
# Guess: A converter for apps applies the style sheet or says that it does not, and says that text
#   is left out.
# Seen:
#   <style>.a{fill:#c00}</style><rect class="a">: a path without fillColor
#   <rect fill="#c00">: a path with android:fillColor="#FFCC0000"
#   <text>: gone, without a warning
# Why it matters here: An app with addresses and figures for migrants takes the charts of the
#   site. An empty frame is what it shows, on Android only.
# Date tried: 2026-11-30
# Source: The README, https://github.com/Ashung/svg2vectordrawable; Android’s format,
#   https://developer.android.com/reference/android/graphics/drawable/VectorDrawable, has no text
#   and no fill by default.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  svg2vectordrawable@2.9.1 \
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

const convert = createRequire(import.meta.url)('svg2vectordrawable');
const draw = (content) =>
  convert(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">${content}</svg>`);
const styled = await draw('<style>.a{fill:#c00}</style><rect class="a" width="5" height="5"/><text y="8">48 %</text>');
check('bar', (styled.match(/<path/g) ?? []).length, 1);
check('its colour', styled.includes('fillColor'), false);
check('text', styled.includes('48'), false);
const plain = await draw('<rect fill="#c00" width="5" height="5"/>');
check('colour of an attribute', plain.match(/fillColor="([^"]*)"/)?.[1], '#FFCC0000');
EOF

node try.mjs
