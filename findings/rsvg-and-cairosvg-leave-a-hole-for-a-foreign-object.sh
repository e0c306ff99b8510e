#!/usr/bin/env bash
# rsvg-convert and CairoSVG draw nothing for a switch that offers a foreignObject first and plain
# SVG after it.
#
# Packages: Debian librsvg2-bin 2.54.7+dfsg-1~deb12u2, python3-cairosvg 2.5.2-1.1+deb12u1,
#   inkscape 1.2.2-2+deb12u1
# Guess: A program that cannot draw foreignObject takes the next child, which is why a switch is
#   put around it.
# Seen: Neither the foreignObject nor the rectangle after it is drawn. Inkscape draws the
#   rectangle. With requiredExtensions="http://www.w3.org/1999/xhtml" on the foreignObject
#   rsvg-convert draws the rectangle too.
# Why it matters here: Long labels that wrap are made as foreignObject with plain text for other
#   programs. The label is simply missing, in PNG files and in thumbnails.
# Date tried: 2026-11-29
# Source: SVG 1.1, 5.8.2, tests only requiredFeatures, requiredExtensions and systemLanguage,
#   not whether the element is supported, https://www.w3.org/TR/SVG11/struct.html#SwitchElement,
#   so that this is as specified.
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

need librsvg2-bin 2.54.7+dfsg-1~deb12u2
need python3-cairosvg 2.5.2-1.1+deb12u1
need inkscape 1.2.2-2+deb12u1
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

figure() {
  printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><switch>' \
    '<foreignObject width="50" height="50" '"$1"'><p xmlns="http://www.w3.org/1999/xhtml">Text</p></foreignObject><rect width="50" height="50"/></switch></svg>' >"$2"
}
figure '' label.svg
figure 'requiredExtensions="http://www.w3.org/1999/xhtml"' asked.svg
rsvg-convert label.svg -o rsvg.png
rsvg-convert asked.svg -o asked.png
/usr/bin/python3 -m cairosvg label.svg -o cairosvg.png
inkscape label.svg -o inkscape.png >/dev/null 2>&1

same 'rsvg-convert' "$(yes_no "$(ink rsvg.png 5 5 40 40)")" 'empty'
same 'CairoSVG' "$(yes_no "$(ink cairosvg.png 5 5 40 40)")" 'empty'
same 'Inkscape' "$(yes_no "$(ink inkscape.png 5 5 40 40)")" 'drawn'
same 'rsvg-convert with requiredExtensions' "$(yes_no "$(ink asked.png 5 5 40 40)")" 'drawn'
