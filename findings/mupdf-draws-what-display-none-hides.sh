#!/usr/bin/env bash
# MuPDF draws shapes and text that have display="none" or visibility="hidden" as attributes.
#
# Packages: Debian mupdf-tools 1.21.1+ds2-1+deb12u1
# Guess: The attributes are obeyed; only style sheets are beyond a small reader.
# Seen: A rectangle with display="none", one within a group with it, and one with
#   visibility="hidden" are all drawn.
# Why it matters here: Marks that are shown on request, second languages and alternative labels
#   are in the file and hidden. MuPDF shows all of them at once.
# Date tried: 2026-11-29
# Source: tried, no public source found
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

# Counts the dark pixels of a rectangle (x y width height) of a PNG file.
cat >ink.cjs <<'END'
const { PNG } = require('pngjs')
const [file, ...rest] = process.argv.slice(2)
const [x, y, w, h] = rest.map(Number)
const png = PNG.sync.read(require('node:fs').readFileSync(file))
let dark = 0
for (let j = y; j < y + h; j++) {
  for (let i = x; i < x + w; i++) {
    const [r, g, b, a] = png.data.subarray((j * png.width + i) * 4)
    if (a > 127 && r + g + b < 384) dark++
  }
}
console.log(dark)
END
ink() { node ink.cjs "$@"; }
yes_no() { if [ "$1" -gt 0 ]; then echo drawn; else echo empty; fi; }

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect display="none" x="10" y="10" width="40" height="40"/>' \
  '<g display="none"><rect x="60" y="10" width="40" height="40"/></g><rect visibility="hidden" x="110" y="10" width="40" height="40"/></svg>' >labels.svg
mutool draw -q -r 72 -o labels.png labels.svg 2>/dev/null

same 'display="none"' "$(yes_no "$(ink labels.png 10 10 40 40)")" 'drawn'
same 'in a group with display="none"' "$(yes_no "$(ink labels.png 60 10 40 40)")" 'drawn'
same 'visibility="hidden"' "$(yes_no "$(ink labels.png 110 10 40 40)")" 'drawn'
