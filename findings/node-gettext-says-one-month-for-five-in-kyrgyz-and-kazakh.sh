#!/usr/bin/env bash
# Title: node-gettext does not read the Plural-Forms of a translation: in Kyrgyz and Kazakh it takes
#   the first form for every number, so “one month” stands for five, and in Tajik and Uzbek for
#   none.
# Package: node-gettext@3.0.1, gettext-parser@10.0.0
# Guess: The header of the file decides, as in GNU gettext; a built-in list, if any, is for files
#   without one.
# Seen:
#   ky and kk with nplurals=2; plural=(n != 1), for 0, 1, 2, 5, 21: one, one, one, one, one
#   tg and uz with the same: one, one, other, other, other
#   ru with its three forms: other, one, few, other, one
# Why it matters here: CLDR and Weblate give Kyrgyz, Kazakh and Uzbek two forms, and the first may
#   have the word for one in it: “бир ай” for five months.
# Date tried: 2026-11-30
# Source: https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html: the header
#   chooses. The README, https://github.com/alexanderwallin/node-gettext, says “ships with plural
#   forms for 136 languages”.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  node-gettext@3.0.1 gettext-parser@10.0.0 \
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

const require = createRequire(import.meta.url);
const Gettext = require('node-gettext');
const { po } = await import('gettext-parser');
const forms = (locale, plural, words) => {
  const file = po.parse(`msgid ""
msgstr ""
"Language: ${locale}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: ${plural};\\n"

msgid "one month"
msgid_plural "%d months"
${words.map((word, i) => `msgstr[${i}] "${word}"`).join('\n')}
`);
  const gettext = new Gettext();
  gettext.addTranslations(locale, 'messages', file);
  gettext.setLocale(locale);
  gettext.setTextDomain('messages');
  return [0, 1, 2, 5, 21].map((n) => gettext.ngettext('one month', '%d months', n)).join(', ');
};
const two = 'nplurals=2; plural=(n != 1)';
for (const locale of ['ky', 'kk'])
  check(locale, forms(locale, two, ['one', 'other']), 'one, one, one, one, one');
for (const locale of ['tg', 'uz'])
  check(locale, forms(locale, two, ['one', 'other']), 'one, one, other, other, other');
check(
  'ru',
  forms(
    'ru',
    'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
    ['one', 'few', 'other'],
  ),
  'other, one, few, other, one',
);
EOF

node try.mjs
