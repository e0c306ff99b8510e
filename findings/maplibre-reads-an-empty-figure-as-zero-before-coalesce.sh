#!/usr/bin/env bash
# Title: In MapLibre’s expressions to-number makes 0 of an empty text, a blank and a missing
#   property, so that coalesce around it never gives its second value.
# Package: @maplibre/maplibre-gl-style-spec@26.6.0
# Guess: A figure that is not there fails to convert, and the expression goes on to its fallback,
#   as it does for “38,5”.
# Seen:
#   to-number of “”, “ ”, null and a property that is not there: 0
#   ["coalesce", ["to-number", ["get", "share"]], -1] without the property: 0
#   to-number of “38,5” with the fallback -1: -1
# Why it matters here: Tiles made from CSV have empty texts where a country gives no figure. The
#   map paints it as a country with none, in the lightest colour of the scale.
# Date tried: 2026-11-30
# Source: The specification, https://maplibre.org/maplibre-style-spec/expressions/#to-number, says
#   that null is 0 and that text is converted as in JavaScript; what that does to coalesce is not
#   said.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @maplibre/maplibre-gl-style-spec@26.6.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { expression } from '@maplibre/maplibre-gl-style-spec';

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

const evaluate = (code, properties) => {
  const property = { type: 'number', 'property-type': 'data-driven', expression: {} };
  const { value } = expression.createExpression(code, property);
  return value.evaluate({ zoom: 5 }, { type: 1, properties });
};
const number = ['to-number', ['get', 'share'], -1];
check('nothing', ['', ' ', null, undefined].map((share) => evaluate(number, { share })), [0, 0, 0, 0]);
check('not there', evaluate(number, {}), 0);
check('comma', evaluate(number, { share: '38,5' }), -1);
check('coalesce', evaluate(['coalesce', ['to-number', ['get', 'share']], -1], {}), 0);
check('coalesce inside', evaluate(['to-number', ['coalesce', ['get', 'share'], -1]], {}), -1);
EOF

node try.mjs
