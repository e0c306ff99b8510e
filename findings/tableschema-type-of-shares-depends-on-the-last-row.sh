#!/usr/bin/env bash
# Title: Frictionless's tableschema for JavaScript infers the type any for a column of shares if
#   a round figure stands in the last row, and number if the same figure stands higher up.
# Package: tableschema@1.12.6
# Guess: A column of 48.5, 12 and 30.2 is of type number in any order: every value is a valid
#   number, and an integer is a number.
# Seen:
#   48.5, 12, 30.2: "any"
#   ten shares, the third of them 12: "number"
#   the same ten, 12 in the last row: "any"
#   the same ten, 12.0 in the last row: "number"
# Why it matters here: The schema that goes out with a data package then says nothing of its
#   main column, so no validator checks it and readers of the package load it as text. Sorting
#   the table by country rather than by year is enough to change it.
# Date tried: 2026-11-29
# Source: The README (https://github.com/frictionlessdata/tableschema-js) does not say how infer
#   weighs rows; Table Schema (https://specs.frictionlessdata.io/table-schema/) allows integers
#   in a number field. Tried, no public source found on the order of rows.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  tableschema@1.12.6 \
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

const { Schema } = createRequire(import.meta.url)('tableschema');
const inferred = async (shares) => {
  const schema = await Schema.load({});
  schema.infer([['share'], ...shares.map((share) => [share])], { headers: 1 });
  return schema.descriptor.fields[0].type;
};
const nine = ['48.5', '30.2', '7.1', '9.3', '4.4', '3.3', '2.2', '1.1', '5.5'];
check('48.5, 12, 30.2', await inferred(['48.5', '12', '30.2']), 'any');
check('ten shares, the third of them 12', await inferred(nine.toSpliced(2, 0, '12')), 'number');
check('the same ten, 12 in the last row', await inferred([...nine, '12']), 'any');
check('the same ten, 12.0 in the last row', await inferred([...nine, '12.0']), 'number');
EOF

node try.mjs
