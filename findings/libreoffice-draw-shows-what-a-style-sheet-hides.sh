#!/usr/bin/env bash
# LibreOffice Draw shows shapes that the SVG’s own style sheet hides with display: none, though it
# takes their colour from it.
#
# Packages: Debian libreoffice-draw 4:7.4.7-1+deb12u14
# Guess: A rule for display holds as a rule for fill does; the attribute display="none" is
#   obeyed.
# Seen: A rectangle with a class whose rule says “display: none” is drawn; with visibility:
#   hidden in the rule, or display="none" as an attribute, it is not. A tspan with
#   display="none" as an attribute is drawn.
# Why it matters here: Charts have labels for narrow and for wide screens, and hide one set by a
#   rule. In LibreOffice both are drawn over each other.
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

need libreoffice-draw 4:7.4.7-1+deb12u14
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

printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><style>.hidden { display: none } .unseen { visibility: hidden }</style>' \
  '<rect class="hidden" x="10" y="10" width="40" height="40"/><rect class="unseen" x="60" y="10" width="40" height="40"/>' \
  '<rect display="none" x="110" y="10" width="40" height="40"/></svg>' >labels.svg
draw labels.svg

same 'display: none in a rule' "$(yes_no "$(ink labels.png 15 15 30 30)")" 'drawn'
same 'visibility: hidden in a rule' "$(yes_no "$(ink labels.png 65 15 30 30)")" 'empty'
same 'display="none"' "$(yes_no "$(ink labels.png 115 15 30 30)")" 'empty'
