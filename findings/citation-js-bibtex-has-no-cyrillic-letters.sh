#!/usr/bin/env bash
# Title: Citation.js writes BibTeX and BibLaTeX without a single Cyrillic letter: authors, title
#   and journal come out as empty braces.
# Package: @citation-js/core@0.9.0, @citation-js/plugin-bibtex@0.9.0
# Guess: Letters beyond ASCII stay as they are, as BibLaTeX reads them, or become LaTeX
#   commands, as é becomes {\'e}.
# Seen:
#   author = {,  and , },
#   journal = {},
#   title = { },
#   with asciiOnly false: title = {Трудовая миграция},
# Why it matters here: A citation offered for download of any Russian, Tajik or Kyrgyz source is
#   an entry with a year and pages and nothing else. It imports without an error. Latin sources
#   on the same page are right, so a test with one of them shows nothing.
# Date tried: 2026-11-29
# Source: https://github.com/citation-js/citation-js/issues/177, open since 2022; the README of
#   the plugin (https://github.com/citation-js/citation-js/tree/main/packages/plugin-bibtex)
#   says that format.asciiOnly, which is on by default, escapes or removes other characters, and
#   not which of the two when.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

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

const entry = new Cite([
  {
    id: 'a',
    type: 'article-journal',
    title: 'Трудовая миграция',
    author: [
      { family: 'Олимова', given: 'Саодат' },
      { family: 'Ашуров', given: 'Рустам' },
    ],
    'container-title': 'Вестник',
    issued: { 'date-parts': [[2023]] },
  },
]);
const field = (name, format = 'bibtex') => entry.format(format).match(new RegExp(`\\b${name} = \\{(.*)\\}`))?.[1];
check('author', field('author'), ',  and , ');
check('journal', field('journal'), '');
check('title', field('title'), ' ');
check('title in BibLaTeX', field('title', 'biblatex'), ' ');
plugins.config.get('@bibtex').format.asciiOnly = false;
check('title with asciiOnly false', field('title'), 'Трудовая миграция');
EOF

./node_modules/.bin/node try.mjs
