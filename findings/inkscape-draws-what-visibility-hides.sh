#!/usr/bin/env bash
# Inkscape draws text and shapes that have visibility="hidden".
#
# Packages: Debian inkscape 1.2.2-2+deb12u1, librsvg2-bin 2.54.7+dfsg-1~deb12u2
# Guess: They are not drawn; visibility is a property of SVG 1.0 and works like display="none"
#   but for the space.
# Seen: Exported to PNG by Inkscape, a label and a rectangle with visibility="hidden" are there,
#   black. With display="none" they are not. rsvg-convert draws neither.
# Why it matters here: Labels of marks that show on hover are kept with visibility. All of them
#   lie over each other in the picture that an editor exports with Inkscape.
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

need inkscape 1.2.2-2+deb12u1
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

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">' \
  '<rect x="10" y="10" width="40" height="40" visibility="hidden"/><rect x="110" y="10" width="40" height="40" display="none"/></svg>' >marks.svg
inkscape marks.svg -o inkscape.png >/dev/null 2>&1
rsvg-convert marks.svg -o rsvg.png

same 'Inkscape, visibility' "$(yes_no "$(ink inkscape.png 10 10 40 40)")" 'drawn'
same 'Inkscape, display' "$(yes_no "$(ink inkscape.png 110 10 40 40)")" 'empty'
same 'rsvg-convert, visibility' "$(yes_no "$(ink rsvg.png 10 10 40 40)")" 'empty'
