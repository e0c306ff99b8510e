#!/usr/bin/env bash
# Title: Asked for a bibliography in ru-RU, or in a language that does not exist, Citation.js
#   gives an English one without an error.
# Package: @citation-js/core@0.9.0, @citation-js/plugin-csl@0.9.0
# Guess: The locales of CSL are there, or an unknown one is an error, as an unknown template is.
# Seen:
#   ru-RU: "Олимова, С. and Ашуров, Р. (2023) ..., pp. 12–19."
#   the same as en-US: true
#   xx-XX the same as en-US: true
#   fr-FR: has "et"
#   an unknown template: error
# Why it matters here: On a Russian page the references have "and", "pp." and English quotation
#   marks around Russian names and titles. Five Western European locales work, so a site that
#   tries French or German before it adds Russian finds all in order.
# Date tried: 2026-11-29
# Source: The documentation (https://citation.js.org/api/) says that locales are added with
#   config.locales; that a missing one falls back to English in silence is not said.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @citation-js/core@0.9.0 @citation-js/plugin-csl@0.9.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

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
    page: '12-19',
  },
]);
const inLanguage = (lang, template = 'harvard1') =>
  entry.format('bibliography', { format: 'text', template, lang }).trim();

const russian = inLanguage('ru-RU');
console.log(russian);
check('ru-RU has and, pp.', [/ and /.test(russian), /pp\. 12/.test(russian)], [true, true]);
check('ru-RU is the same as en-US', russian === inLanguage('en-US'), true);
check('xx-XX is the same as en-US', inLanguage('xx-XX') === inLanguage('en-US'), true);
check('fr-FR has et', / et /.test(inLanguage('fr-FR')), true);
let error = false;
try {
  inLanguage('en-US', 'no-such-template');
} catch {
  error = true;
}
check('an unknown template is an error', error, true);
EOF

./node_modules/.bin/node try.mjs
