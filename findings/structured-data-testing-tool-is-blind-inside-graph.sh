#!/usr/bin/env bash
# Title: structured-data-testing-tool finds no schema in JSON-LD that is written as one @graph,
#   and fails a test for the Article in it.
# Package: structured-data-testing-tool@4.5.0
# Guess: @graph is the usual way to put Article, Dataset and Organization into one script; the
#   tool looks inside.
# Seen:
#   schemas found in a bare Article: ["Article"], passed: true
#   schemas found in the same in a @graph: [], passed: false
# Why it matters here: A test in a publisher's CI that was green goes red, or an audit reports a
#   page without structured data, when nothing is wrong but that two scripts were joined into
#   one. To mend it one would split the graph and lose the references between its nodes.
# Date tried: 2026-11-29
# Source: JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/#named-graphs) has @graph as a container
#   at the top; the README (https://github.com/glitchdigital/structured-data-testing-tool) does
#   not mention it. Tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  structured-data-testing-tool@4.5.0 \
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

const { structuredDataTest } = createRequire(import.meta.url)('structured-data-testing-tool');
const test = async (data) => {
  const html = `<!doctype html><html><head><title>x</title>
    <script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script></head></html>`;
  const result = await structuredDataTest(html, { schemas: ['Article'] }).catch((error) => error.res);
  return [result.schemas.map((schema) => schema.split(':').pop()), result.failed.length === 0];
};
const article = { '@type': 'Article', headline: 'Remittances', datePublished: '2024-01-10' };
check('bare Article: schemas found, passed', await test(article), [['Article'], true]);
check('the same in a @graph: schemas found, passed', await test({ '@graph': [article] }), [[], false]);
EOF

node try.mjs
