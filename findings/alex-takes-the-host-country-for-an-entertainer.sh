#!/usr/bin/env bash
# Title: alex, which looks for insensitive writing, wants “presenter”, “entertainer” or “emcee”
#   for the host in “host country”, calls “illegal” and “died” profane and passes “Kirghiz”.
# Package: alex@11.0.1
# Guess: Words of migration are judged by what they mean there: host country is neutral, “illegal
#   migrants” is insensitive and has a better word, and dying is no profanity.
# Seen:
#   host country: use presenter, entertainer, emcee
#   illegal migrants: may be profane
#   two workers died: died is profane in some cases
#   the Kirghiz diaspora: nothing
# Why it matters here: A newsroom that has this check in its pipeline gets warnings for nearly
#   every article about migrants, and none for what people there do take offence at.
# Date tried: 2026-11-30
# Source: The site, https://alexjs.com; the rules are those of retext-equality,
#   https://github.com/retextjs/retext-equality, and retext-profanities.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  alex@11.0.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { markdown } from 'alex';

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

const reasons = (text) => markdown(text).messages.map(({ reason }) => reason);
check('host', reasons('The host country needs workers.'), [
  '`host` may be insensitive, use `presenter`, `entertainer`, `emcee` instead',
]);
check('illegal', reasons('Many illegal migrants work.'), ['Reconsider using `illegal`, it may be profane']);
check('died', reasons('Two workers died.'), ['Be careful with `died`, it’s profane in some cases']);
check('Kirghiz', reasons('The Kirghiz diaspora.'), []);
EOF

node try.mjs
