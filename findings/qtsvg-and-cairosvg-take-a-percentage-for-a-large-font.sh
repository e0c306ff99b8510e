#!/usr/bin/env bash
# Qt SVG and CairoSVG draw a tspan with font-size="70%" many times as large as the text it is in.
#
# Packages: Debian python3-pyqt5.qtsvg 5.15.9+dfsg-1, python3-cairosvg 2.5.2-1.1+deb12u1,
#   librsvg2-bin 2.54.7+dfsg-1~deb12u2, fonts-dejavu-core 2.37-6
# Guess: A percentage is one of the parent’s font size, so that the raised 6 of 10⁶ is 11 units
#   high.
# Seen: Qt takes 70% for 70 units and CairoSVG for 70 per cent of the drawing: 60 units above
#   the line of a text of 16 units there is ink in both, and none in rsvg-convert.
# Why it matters here: Exponents and marks of notes are made so. Programs with Qt (QGIS layouts,
#   Gwenview) and scripts with CairoSVG draw a digit over the whole chart. A number without a
#   unit is safe.
# Date tried: 2026-11-29
# Source: SVG 1.1, 10.10, https://www.w3.org/TR/SVG11/text.html#FontSizeProperty, refers to CSS,
#   where it is the parent’s font size; QTBUG-2919 tells of percentages read as pixels in Qt,
#   https://bugreports.qt.io/browse/QTBUG-2919.
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
need python3-cairosvg 2.5.2-1.1+deb12u1
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

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" font-family="DejaVu Sans" font-size="16">' \
  '<rect width="300" height="200" fill="#fff"/><text x="20" y="150">10<tspan font-size="70%">6</tspan></text></svg>' >power.svg
qt power.svg qt.png
/usr/bin/python3 -m cairosvg power.svg -o cairosvg.png
rsvg-convert power.svg -o rsvg.png

same 'Qt SVG' "$(yes_no "$(ink qt.png 0 90 300 30)")" 'drawn'
same 'CairoSVG' "$(yes_no "$(ink cairosvg.png 0 60 300 30)")" 'drawn'
same 'rsvg-convert' "$(yes_no "$(ink rsvg.png 0 60 300 60)")" 'empty'
