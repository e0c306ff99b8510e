#!/usr/bin/env bash
# Title: MuPDF, CairoSVG, LibreOffice Draw, Qt SVG and svg-to-pdfkit paint the white halo of a map
#   label over the label, which is then white on white.
# Package: Debian mupdf-tools 1.21.1+ds2-1+deb12u1, python3-cairosvg 2.5.2-1.1+deb12u1,
#   libreoffice-draw 4:7.4.7-1+deb12u14, python3-pyqt5.qtsvg 5.15.9+dfsg-1, librsvg2-bin
#   2.54.7+dfsg-1~deb12u2, fonts-dejavu-core 2.37-6, poppler-utils 22.12.0-2+deb12u3
# Guess: A program that does not know paint-order ignores the stroke, or draws it thin; the
#   letters can be read.
# Seen:
#   black text with a white stroke of 8 and paint-order="stroke"
#   rsvg-convert: legible
#   MuPDF, CairoSVG, LibreOffice Draw, Qt SVG, svg-to-pdfkit 0.1.8: covered
# Why it matters here: Every label on a map has such a halo against the lines under it. In these
#   programs the map loses all its names, while the same text without a stroke is drawn.
# Date tried: 2026-11-30
# Source: SVG 2, https://www.w3.org/TR/SVG2/painting.html#PaintOrder: without it the stroke is
#   painted last, which is what these programs do.

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
need python3-cairosvg 2.5.2-1.1+deb12u1
need libreoffice-draw 4:7.4.7-1+deb12u14
need python3-pyqt5.qtsvg 5.15.9+dfsg-1
need librsvg2-bin 2.54.7+dfsg-1~deb12u2
need fonts-dejavu-core 2.37-6
need poppler-utils 22.12.0-2+deb12u3

npm install --no-audit --no-fund --no-save --silent --ignore-scripts --prefix "$work" \
  pngjs@7.0.0 pdfkit@0.20.2 svg-to-pdfkit@0.1.8 >/dev/null ||
  { echo 'cannot install the packages' >&2; exit 2; }

# Says whether enough dark pixels are left of the word in a PNG file.
cat >word.cjs <<'END'
const { PNG } = require('pngjs')
const png = PNG.sync.read(require('node:fs').readFileSync(process.argv[2]))
let dark = 0
for (let i = 0; i < png.data.length; i += 4) {
  const [r, g, b, a] = png.data.subarray(i, i + 4)
  if (a > 127 && r + g + b < 384) dark++
}
console.log(dark > 300 ? 'legible' : 'covered')
END
word() { node word.cjs "$1"; }

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

cat >pdf.cjs <<'END'
const fs = require('node:fs')
const PDFDocument = require('pdfkit')
const draw = require('svg-to-pdfkit')
const pdf = new PDFDocument({ size: [200, 60], margin: 0 })
pdf.registerFont('label', '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')
draw(pdf, fs.readFileSync(process.argv[2], 'utf8'), 0, 0, { fontCallback: () => 'label' })
pdf.pipe(fs.createWriteStream(process.argv[3]))
pdf.end()
END

# Draws a file with each program.
paint() {
  rsvg-convert "$1.svg" -o "$1-rsvg.png"
  mutool draw -q -o "$1-mupdf.png" "$1.svg"
  /usr/bin/python3 -m cairosvg "$1.svg" -o "$1-cairo.png"
  QT_QPA_PLATFORM=offscreen /usr/bin/python3 draw.py "$1.svg" "$1-qt.png" 2>/dev/null
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to png --outdir "$work" "$1.svg" \
    >/dev/null 2>&1
  node pdf.cjs "$1.svg" "$1.pdf"
  pdftoppm -r 72 -png -singlefile "$1.pdf" "$1-pdfkit"
}
svg() {
  printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">' \
    '<rect width="200" height="60" fill="#fff"/>' \
    "<text x=\"10\" y=\"45\" font-family=\"DejaVu Sans\" font-size=\"36\" $1>Khujand</text></svg>"
}
svg '' >plain.svg
svg 'stroke="#fff" stroke-width="8" paint-order="stroke"' >halo.svg
paint plain
paint halo

for program in rsvg mupdf cairo qt pdfkit; do same "$program, plain" "$(word plain-$program.png)" 'legible'; done
same 'LibreOffice, plain' "$(word plain.png)" 'legible'
same 'rsvg-convert, halo' "$(word halo-rsvg.png)" 'legible'
for program in mupdf cairo qt pdfkit; do same "$program, halo" "$(word halo-$program.png)" 'covered'; done
same 'LibreOffice, halo' "$(word halo.png)" 'covered'
