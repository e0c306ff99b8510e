#!/usr/bin/env bash
# rsvg-convert ignores text-anchor on a tspan where the position stands on the text element around
# it.
#
# Packages: Debian librsvg2-bin 2.54.7+dfsg-1~deb12u2, inkscape 1.2.2-2+deb12u1,
#   fonts-dejavu-core 2.37-6
# Guess: The anchor of a line is that of its first letter, so that it counts on the first tspan
#   as it does on the text element; browsers and Inkscape have it so.
# Seen: <text x="100"><tspan text-anchor="end"> begins at 100 in rsvg-convert instead of ending
#   there. Inkscape ends it there. With x on the tspan itself, or the anchor on the text
#   element, rsvg-convert ends it there too.
# Why it matters here: Labels of an axis that get their style by tspan are drawn over the bars
#   in thumbnails of desktops and wherever librsvg makes the PNG.
# Date tried: 2026-11-29
# Source: SVG 1.1, 10.9.1, on text chunks,
#   https://www.w3.org/TR/SVG11/text.html#TextAlignmentProperties; no source found on librsvg.
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
need inkscape 1.2.2-2+deb12u1
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

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" font-family="DejaVu Sans" font-size="16">' \
  '<text x="100" y="30"><tspan text-anchor="end">38.5</tspan></text><text><tspan x="100" y="80" text-anchor="end">38.5</tspan></text></svg>' >axis.svg
rsvg-convert axis.svg -o rsvg.png
inkscape axis.svg -o inkscape.png >/dev/null 2>&1
side() { if [ "$(ink "$1" 0 "$2" 100 30)" -gt "$(ink "$1" 100 "$2" 100 30)" ]; then echo 'ends at 100'; else echo 'begins at 100'; fi; }

same 'rsvg-convert, x on the text' "$(side rsvg.png 10)" 'begins at 100'
same 'rsvg-convert, x on the tspan' "$(side rsvg.png 60)" 'ends at 100'
same 'Inkscape, x on the text' "$(side inkscape.png 10)" 'ends at 100'
