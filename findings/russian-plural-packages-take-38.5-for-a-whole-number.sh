#!/usr/bin/env bash
# Title: plural-ru and numeralize-ru give “процентов” for 38.5, and for 21.5 one says “процентов”
# and the other “процент”; Russian has “процента” for both.
# Package: plural-ru@2.0.2, numeralize-ru@2.0.0
# Guess: Fractions take the genitive singular, as Intl.PluralRules has a form of their own for
#   them.
# Seen:
#   plural-ru: ["процентов","процентов","процентов"]
#   numeralize-ru: ["процентов","процент","процент"]
#   Intl.PluralRules: ["other","other","other"]
# Why it matters here: Nearly every share on a site like this is a fraction. With whole numbers in
#   the tests the packages are right, and the sentence is wrong for most of the data.
# Date tried: 2026-11-30
# Source: The rule of CLDR,
#   https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html; the
#   READMEs show whole numbers only, https://github.com/megatolya/plural-ru and
#   https://github.com/anotherpit/numeralize-ru.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error node@24.21.0 > install.log 2>&1 ||
  { cat install.log; exit 1; }
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  plural-ru@2.0.2 numeralize-ru@2.0.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import * as numeralize from 'numeralize-ru';
import plural from 'plural-ru';

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

const forms = ['процент', 'процента', 'процентов'];
const shares = [38.5, 21.5, 1.5];
check('plural-ru', shares.map((share) => plural(share, ...forms)), Array(3).fill('процентов'));
const numeralized = shares.map((share) => numeralize.pluralize(share, ...forms));
check('numeralize-ru', numeralized, ['процентов', 'процент', 'процент']);
const rules = new Intl.PluralRules('ru');
check('Intl.PluralRules', shares.map((share) => rules.select(share)), Array(3).fill('other'));
EOF

./node_modules/.bin/node try.mjs
