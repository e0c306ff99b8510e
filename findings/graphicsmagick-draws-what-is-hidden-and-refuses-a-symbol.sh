#!/usr/bin/env bash
# Title: GraphicsMagick draws shapes of an SVG that are hidden by display, visibility or a style
#   sheet, and refuses a drawing in which a symbol is used.
# Package: Debian graphicsmagick 1.4+really1.3.40-4+deb12u1, librsvg2-bin 2.54.7+dfsg-1~deb12u2
# Guess: What is hidden is not drawn, as it takes colours from the same style sheet; a symbol is
#   drawn or left out.
# Seen:
#   display="none", visibility="hidden", .a{display:none}: drawn
#   rsvg-convert: none of them
#   symbol and use: Primitive "use" id "mark" not defined, no picture
# Why it matters here: A chart holds the states that a reader can switch to, hidden. The preview
#   picture shows all of them over each other, with figures that are no longer true.
# Date tried: 2026-11-30
# Source: GraphicsMagick’s list of formats, http://www.graphicsmagick.org/formats.html, names SVG
#   without limits.

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

need graphicsmagick 1.4+really1.3.40-4+deb12u1
need librsvg2-bin 2.54.7+dfsg-1~deb12u2

svg() {
  printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">' \
    '<style>.a{display:none} .b{fill:#c00}</style>' "<rect width=\"60\" height=\"60\" fill=\"#fff\"/>$1</svg>"
}
# Counts the colours of a picture: one where nothing is drawn on the white ground.
colours() { gm identify -format '%k' "$1"; }
gm_draws() { svg "$1" >gm.svg && gm convert gm.svg gm.png 2>gm.log && colours gm.png; }
rsvg_draws() { svg "$1" >rsvg.svg && rsvg-convert rsvg.svg -o rsvg.png && colours rsvg.png; }
box='width="60" height="30"'
same 'style sheet, a colour' "$(gm_draws "<rect class=\"b\" $box/>")" '2'
for way in 'display="none"' 'visibility="hidden"' 'class="a"'; do
  same "GraphicsMagick, $way" "$(gm_draws "<rect $way $box/>")" '2'
  same "rsvg-convert, $way" "$(rsvg_draws "<rect $way $box/>")" '1'
done
gm_draws '<symbol id="mark"><circle r="9"/></symbol><use href="#mark" x="20" y="20"/>' || true
same 'symbol' "$(grep -o 'Primitive "use" id "mark" not defined' gm.log)" 'Primitive "use" id "mark" not defined'
