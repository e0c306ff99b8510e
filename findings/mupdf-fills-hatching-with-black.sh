#!/usr/bin/env bash
# MuPDF fills what is hatched or shaded by a pattern or gradient with solid black, even where a
# fallback colour is given.
#
# Packages: Debian mupdf-tools 1.21.1+ds2-1+deb12u1
# Guess: A fill that is not supported is left out, or the colour that follows the url() is used,
#   as SVG asks for a paint server that cannot be used.
# Seen: fill="url(#hatching)" and fill="url(#hatching) #cccccc" are both 0,0,0; a gradient too.
# Why it matters here: Hatching marks ranges and regions without data. They come out as the
#   darkest on the map, which reads as the highest value.
# Date tried: 2026-11-29
# Source: SVG 1.1, 11.2, on the colour after a url(),
#   https://www.w3.org/TR/SVG11/painting.html#SpecifyingPaint; no source found on MuPDF.
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

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">' \
  '<defs><pattern id="hatching" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#eeeeee"/></pattern>' \
  '<linearGradient id="shading"><stop offset="0" stop-color="#eeeeee"/><stop offset="1" stop-color="#dddddd"/></linearGradient></defs>' \
  '<rect width="50" height="50" fill="url(#hatching)"/><rect x="60" width="50" height="50" fill="url(#hatching) #cccccc"/>' \
  '<rect x="120" width="50" height="50" fill="url(#shading)"/></svg>' >map.svg
mutool draw -q -r 72 -o map.png map.svg 2>/dev/null

same 'pattern' "$(colour map.png 25 25)" '0,0,0'
same 'pattern with a fallback colour' "$(colour map.png 85 25)" '0,0,0'
same 'gradient' "$(colour map.png 145 25)" '0,0,0'
