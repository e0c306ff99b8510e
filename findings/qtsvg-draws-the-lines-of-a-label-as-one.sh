#!/usr/bin/env bash
# Qt SVG ignores x, y, dx and dy of a tspan, so that the lines of a label stand in one line without
# a space.
#
# Packages: Debian python3-pyqt5.qtsvg 5.15.9+dfsg-1, librsvg2-bin 2.54.7+dfsg-1~deb12u2,
#   fonts-dejavu-core 2.37-6
# Guess: A tspan with x and dy begins a new line, the one way to break lines in SVG 1.1.
# Seen: The second line is drawn behind the first, on the same line: there is no ink where it
#   should be, and some right of the first. rsvg-convert breaks the line.
# Why it matters here: Every wrapped title and label is affected in programs with Qt (QGIS
#   layouts, Gwenview). The last word of one line and the first of the next are joined, and so
#   may be two numbers. Lines as text elements of their own are safe.
# Date tried: 2026-11-29
# Source: Qt says that it supports SVG 1.2 Tiny, https://doc.qt.io/qt-5/svgrendering.html, in
#   which tspan has no positions; the page does not say that they are ignored. Fritzing issue
#   1094 met it, https://github.com/fritzing/fritzing-app/issues/1094.
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

need python3-pyqt5.qtsvg 5.15.9+dfsg-1
need librsvg2-bin 2.54.7+dfsg-1~deb12u2
need fonts-dejavu-core 2.37-6
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

cat >draw.py <<'END'
import sys
from PyQt5.QtGui import QGuiApplication, QImage, QPainter
from PyQt5.QtSvg import QSvgRenderer
app = QGuiApplication(sys.argv)
renderer = QSvgRenderer(sys.argv[1])
image = QImage(renderer.defaultSize(), QImage.Format_ARGB32)
image.fill(0xffffffff)
painter = QPainter(image)
renderer.render(painter)
painter.end()
image.save(sys.argv[2])
END
qt() { QT_QPA_PLATFORM=offscreen /usr/bin/python3 draw.py "$@" 2>/dev/null; }

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" font-family="DejaVu Sans" font-size="16"><rect width="300" height="100" fill="#fff"/>' \
  '<text x="20" y="30"><tspan x="20">In 2023</tspan><tspan x="20" dy="40">45 per cent</tspan></text></svg>' >label.svg
qt label.svg qt.png
rsvg-convert label.svg -o rsvg.png

same 'Qt, second line' "$(yes_no "$(ink qt.png 0 50 300 30)")" 'empty'
same 'Qt, right of the first line' "$(yes_no "$(ink qt.png 110 10 190 30)")" 'drawn'
same 'rsvg-convert, second line' "$(yes_no "$(ink rsvg.png 0 50 300 30)")" 'drawn'
