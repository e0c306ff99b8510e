#!/usr/bin/env bash
# LibreOffice Draw and MuPDF draw a symbol at the size of its viewBox, whatever width and height the
# use element gives.
#
# Packages: Debian libreoffice-draw 4:7.4.7-1+deb12u14, mupdf-tools 1.21.1+ds2-1+deb12u1,
#   librsvg2-bin 2.54.7+dfsg-1~deb12u2
# Guess: A symbol of 24 units is scaled to the 12 by 12 units of the use element, as the viewBox
#   is there for.
# Seen: The square fills 24 by 24 units: there is ink 18 units from its corner in LibreOffice
#   and MuPDF, and none in rsvg-convert.
# Why it matters here: Icons of a legend and marks on a map are symbols at several sizes. In
#   these programs they are all large and cover what is beside them. A g with a transform, used
#   without width and height, is safe.
# Date tried: 2026-11-29
# Source: SVG 1.1, 5.6, says that width and height of use set those of the symbol,
#   https://www.w3.org/TR/SVG11/struct.html#UseElement; no source found on these programs.
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

need libreoffice-draw 4:7.4.7-1+deb12u14
need mupdf-tools 1.21.1+ds2-1+deb12u1
need librsvg2-bin 2.54.7+dfsg-1~deb12u2
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

draw() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to png --outdir "$work" "$1" >/dev/null 2>&1; }

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100">' \
  '<symbol id="mark" viewBox="0 0 24 24"><rect width="24" height="24"/></symbol><use xlink:href="#mark" x="10" y="10" width="12" height="12"/></svg>' >legend.svg
draw legend.svg
mutool draw -q -r 72 -o mupdf.png legend.svg 2>/dev/null
rsvg-convert legend.svg -o rsvg.png

same 'LibreOffice' "$(yes_no "$(ink legend.png 26 26 4 4)")" 'drawn'
same 'MuPDF' "$(yes_no "$(ink mupdf.png 26 26 4 4)")" 'drawn'
same 'rsvg-convert' "$(yes_no "$(ink rsvg.png 26 26 4 4)")" 'empty'
