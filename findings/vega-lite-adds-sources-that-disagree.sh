#!/usr/bin/env bash
# Title: Vega-Lite stacks two bars of one year even where no channel tells them apart, against
#   its documentation: two estimates, 48 and 38, are drawn as 86.
# Package: vega@6.4.0, vega-lite@6.5.0
# Guess: Without a colour or detail channel bars are not stacked and lie over each other, as the
#   documentation of stack says; the axis ends at 50.
# Seen:
#   domain of the axis without a colour channel: [0,90]
#   domain with stack null: [0,50]
# Why it matters here: Where sources disagree a table has two rows for one year. The bar then
#   shows a share that no source states, with one colour and no line between the parts, so that
#   the sum looks like a figure.
# Date tried: 2026-11-29
# Source: https://github.com/vega/vega-lite/issues/6864 proposed in 2020 to stack always;
#   https://vega.github.io/vega-lite/docs/stack.html and the schema in the package still make it
#   a condition that a non-position channel is mapped to a field.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  vega@6.4.0 vega-lite@6.5.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

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

const domain = async (stack) => {
  const { spec } = compile({
    data: {
      values: [
        { year: 2023, share: 48 },
        { year: 2023, share: 38 },
      ],
    },
    mark: 'bar',
    encoding: {
      x: { field: 'year', type: 'ordinal' },
      y: { field: 'share', type: 'quantitative', ...stack },
    },
  });
  const view = await new View(parse(spec)).runAsync();
  return view.scale('y').domain();
};
check('domain of the axis without a colour channel', await domain({}), [0, 90]);
check('domain with stack null', await domain({ stack: null }), [0, 50]);
EOF

./node_modules/.bin/node try.mjs
