#!/usr/bin/env bash
# Title: Read as RDF, a JSON-LD array of three yearly figures of which two are equal has two, in
#   another order, and 48.0 and 38.4 get different datatypes.
# Package: jsonld@9.0.0
# Guess: An array in JSON-LD keeps its order and its members, and a column of decimals has one
#   datatype and the digits that were written.
# Seen:
#   written: [48.0,38.4,48.0]
#   as RDF: ["\"3.84E1\"^^xsd:double","\"48\"^^xsd:integer"]
#   back as JSON: [38.4,48]
#   with @container @list, back as JSON: [48,38.4,48]
# Why it matters here: Figures by year in schema.org markup or in a data package as JSON-LD are
#   read by search engines and data catalogues as RDF. A year is lost whenever a figure comes
#   back, order by year is lost always, and a filter on xsd:decimal or xsd:double finds some of
#   the figures only.
# Date tried: 2026-11-29
# Source: JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/#sets-and-lists) says that arrays are
#   unordered unless declared as lists; the conversion of numbers is in
#   https://www.w3.org/TR/json-ld11-api/#data-round-tripping. That equal members become one
#   follows from RDF and stands in neither place in so many words.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  jsonld@9.0.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import jsonld from 'jsonld';

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

const context = { '@vocab': 'https://schema.org/' };
const listed = { ...context, value: { '@container': '@list' } };
const there = async (withContext) => {
  const written = { '@context': withContext, '@id': 'https://example.org/x', value: [48.0, 38.4, 48.0] };
  return jsonld.toRDF(written, { format: 'application/n-quads' });
};
const back = async (quads, withContext) => {
  const expanded = await jsonld.fromRDF(quads, { format: 'application/n-quads', useNativeTypes: true });
  return (await jsonld.compact(expanded, withContext)).value;
};

const quads = await there(context);
const objects = quads.trim().split('\n').map((line) => line.split(' ')[2].replace(/<.*#(\w+)>/, 'xsd:$1'));
check('as RDF', objects, ['"3.84E1"^^xsd:double', '"48"^^xsd:integer']);
check('back as JSON', await back(quads, context), [38.4, 48]);
check('with @container @list, back as JSON', await back(await there(listed), listed), [48, 38.4, 48]);
EOF

node try.mjs
