#!/usr/bin/env bash
# LibreOffice Draw leaves out the words of a label that are a link within a text element.
#
# Packages: Debian libreoffice-draw 4:7.4.7-1+deb12u14, fonts-dejavu-core 2.37-6
# Guess: The link is dropped or kept; the words are drawn in any case, as a tspan in its place
#   is.
# Seen: <text><a>Tajikistan</a></text> draws nothing. <a><text>Tajikistan</text></a>, the link
#   around the text, draws the word.
# Why it matters here: A source line with “World Bank” as a link loses the name of the source,
#   in an office program that newsrooms use. The link must go around the text element.
# Date tried: 2026-11-29
# Source: SVG 1.1, 17.1, allows links within text,
#   https://www.w3.org/TR/SVG11/linking.html#AElement; no source found on LibreOffice.
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

draw() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to png --outdir "$work" "$1" >/dev/null 2>&1; }

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100" font-family="DejaVu Sans" font-size="16">' \
  '<text x="10" y="30"><a xlink:href="https://example.org/">Tajikistan</a></text>' \
  '<a xlink:href="https://example.org/"><text x="10" y="80">Tajikistan</text></a></svg>' >label.svg
draw label.svg

same 'link within the text' "$(yes_no "$(ink label.png 0 10 200 30)")" 'empty'
same 'link around the text' "$(yes_no "$(ink label.png 0 60 200 30)")" 'drawn'
