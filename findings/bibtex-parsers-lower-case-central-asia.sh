#!/usr/bin/env bash
# Title: Two BibTeX parsers turn titles into sentence case on reading, which gives "Labour
#   migration in central asia"; one does the same to Russian titles that have no langid.
# Package: @retorquere/bibtex-parser@9.0.29, biblatex-csl-converter@3.6.0
# Guess: A parser gives the title as it stands in the file; case is the business of the citation
#   style, and lower case keeps proper names.
# Seen:
#   @retorquere/bibtex-parser: "Labour migration in central asia: Remittances to tajikistan"
#   biblatex-csl-converter: "Labour migration in central asia: remittances to tajikistan"
#   @retorquere/bibtex-parser, Russian: "Миграция из таджикистана в россию"
#   the same with langid russian: "Миграция из Таджикистана в Россию"
# Why it matters here: Nearly every title in this field has a country in it, and publishers'
#   BibTeX does not brace it. The list of sources then has tajikistan and россия in lower case,
#   and the capitals of the original are lost.
# Date tried: 2026-11-29
# Source: The first (https://github.com/retorquere/bibtex-parser) has an option sentenceCase in
#   its types; the READMEs of both (the second is
#   https://github.com/fiduswriter/biblatex-csl-converter) say nothing of names.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @retorquere/bibtex-parser@9.0.29 biblatex-csl-converter@3.6.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { parse } from '@retorquere/bibtex-parser';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

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

const entry = (title, more = '') => `@report{a, title = {${title}}, date = {2023}, author = {{A bank}}${more}}`;
const retorquere = (text) => parse(text).entries[0].fields.title;
const fidus = (text) => Object.values(new CSLExporter(new BibLatexParser(text).parse().entries).parse())[0].title;

const english = entry('Labour Migration in Central Asia: Remittances to Tajikistan');
check('@retorquere/bibtex-parser', retorquere(english), 'Labour migration in central asia: Remittances to tajikistan');
check('biblatex-csl-converter', fidus(english), 'Labour migration in central asia: remittances to tajikistan');

const russian = 'Миграция из Таджикистана в Россию';
check('@retorquere/bibtex-parser, Russian', retorquere(entry(russian)), 'Миграция из таджикистана в россию');
check('the same with langid russian', retorquere(entry(russian, ', langid = {russian}')), russian);
EOF

./node_modules/.bin/node try.mjs
