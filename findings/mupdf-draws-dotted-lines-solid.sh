#!/usr/bin/env bash
# MuPDF draws dotted and dashed lines solid: stroke-dasharray is ignored, as an attribute and
# in a style.
#
# Packages: Debian mupdf-tools 1.21.1+ds2-1+deb12u1
# Guess: A dash of 4 4 leaves every second four units of a line unpainted, as in every browser.
# Seen: a line of 100 units, dashed 10 10, is painted at 15, where the first gap is.
# Why it matters here: A dotted outline says that a number has no date, a broken end of a line
#   that it is provisional. Both look like all others: what matters must be said in words too.
# Date tried: 2026-11-29
# Source: SVG 1.1, 11.4, https://www.w3.org/TR/SVG11/painting.html#StrokeDasharrayProperty; no
#   source found on MuPDF.
set -euo pipefail
export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Prints what was seen and stops if it is not what it was.
same() {
  printf '%s: %s\n' "$1" "$2"
  if [ "$2" != "$3" ]; then
    printf 'CHANGED: %s was: %s\n' "$1" "$3" >&2
    exit 1
  fi
}

# Has a Debian package in exactly this version, and installs it where it is missing.
need() {
  [ "$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)" = "installed $2" ] && return
  apt-cache show "$1=$2" >/dev/null 2>&1 || apt-get update >/dev/null
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1=$2" >"$work/apt.log" 2>&1; then
    tail -n 3 "$work/apt.log" >&2
    printf 'cannot install %s %s\n' "$1" "$2" >&2
    exit 2
  fi
}

need mupdf-tools 1.21.1+ds2-1+deb12u1
npm install --no-audit --no-fund --no-save --silent --prefix "$work" pngjs@7.0.0 >/dev/null ||
  { echo 'cannot install pngjs@7.0.0' >&2; exit 2; }

# Prints the colour at x y of a PNG file as red,green,blue.
cat >colour.cjs <<'END'
const { PNG } = require('pngjs')
const [file, x, y] = process.argv.slice(2)
const png = PNG.sync.read(require('node:fs').readFileSync(file))
const at = (Number(y) * png.width + Number(x)) * 4
console.log([...png.data.subarray(at, at + 3)].join(','))
END
colour() { node colour.cjs "$@"; }

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">' \
  '<rect width="100" height="50" fill="#ffffff"/>' \
  '<path d="M0 10H100" stroke="#ff0000" stroke-width="6" stroke-dasharray="10 10"/>' \
  '<path d="M0 40H100" style="stroke:#ff0000;stroke-width:6;stroke-dasharray:10 10"/></svg>' >lines.svg
mutool draw -q -r 72 -o lines.png lines.svg 2>/dev/null

same 'in a dash' "$(colour lines.png 5 10)" '255,0,0'
same 'in a gap, attribute' "$(colour lines.png 15 10)" '255,0,0'
same 'in a gap, style' "$(colour lines.png 15 40)" '255,0,0'
