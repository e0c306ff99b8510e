#!/usr/bin/env bash
# Title: citeproc-js does not make initials of given names that begin with Қ, Ғ, Ҳ, Ҷ, Ӯ, Ө or Ү
#   and puts a second space before them.
# Package: citeproc@2.4.63
# Guess: An initial is the first letter, whatever the alphabet; Ю becomes Ю. and Ñ becomes Ñ.,
#   so Қ becomes Қ.
# Seen:
#   Саодат, Ёқуб, Ñusta: ["Олимова, С.","Олимова, Ё.","Олимова, Ñ."]
#   Қодир, Ҷамшед, Өмүр: ["Олимова,  Қодир","Олимова,  Ҷамшед","Олимова,  Өмүр"]
# Why it matters here: In one reference list Russian, Uzbek and Tajik authors stand with
#   initials, except those whose name begins with a letter that Russian lacks; it looks like an
#   editor's slip and cannot be mended in the data but by writing the initial there.
# Date tried: 2026-11-29
# Source: CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#name) knows no
#   such exception; tried, no public source found for citeproc-js.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  citeproc@2.4.63 \
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

const CSL = createRequire(import.meta.url)('citeproc');
const namespace = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';
const locale = `<locale ${namespace} xml:lang="en-US"><style-options punctuation-in-quote="false"/><terms>
  <term name="and">and</term><term name="et-al">et al.</term><term name="page-range-delimiter">–</term></terms></locale>`;
const style = `<style ${namespace} class="in-text" default-locale="en-US"><info><title>t</title><id>t</id>
  <updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><names variable="author">
    <name initialize-with=". " name-as-sort-order="all" sort-separator=", "/>
  </names></layout></bibliography></style>`;
const cited = (given) => {
  const item = { id: 'a', type: 'book', title: 'T', author: [{ family: 'Олимова', given }] };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style);
  engine.setOutputFormat('text');
  engine.updateItems(['a']);
  return engine.makeBibliography()[1][0].trim();
};
check('Саодат, Ёқуб, Ñusta', ['Саодат', 'Ёқуб', 'Ñusta'].map(cited), ['Олимова, С.', 'Олимова, Ё.', 'Олимова, Ñ.']);
check('Қодир, Ҷамшед, Өмүр', ['Қодир', 'Ҷамшед', 'Өмүр'].map(cited), ['Олимова,  Қодир', 'Олимова,  Ҷамшед', 'Олимова,  Өмүр']);
EOF

node try.mjs
