#!/usr/bin/env bash
# Pandoc turns an inline SVG of an HTML page into an image without a namespace and with “viewbox”,
# so that it is cut or not shown.
#
# Packages: Debian pandoc 2.17.1.1-2~deb12u1, librsvg2-bin 2.54.7+dfsg-1~deb12u2
# Guess: The chart is kept as an image that looks as in the browser, or is left out with a
#   warning.
# Seen: The image is a data URI of SVG with all attribute names in lower case (viewbox) and
#   without xmlns, as HTML needs none. rsvg-convert, which forgives the missing namespace, draws
#   50 by 50 pixels of a chart of 100 by 50; to an XML reader the file is no SVG at all.
# Why it matters here: Inline charts are the normal case on a page, and Pandoc is how chapters
#   become DOCX, EPUB and Markdown. An xmlns on the inline element would keep it an SVG, but the
#   viewBox, and with it the scale, is lost all the same. Width and height must be given.
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

need pandoc 2.17.1.1-2~deb12u1
need librsvg2-bin 2.54.7+dfsg-1~deb12u2

printf '<p>Text</p><figure><svg viewBox="0 0 100 50"><rect width="50" height="50"/></svg></figure>\n' >page.html
size() { rsvg-convert "$1" | node -e 'const png = require("node:fs").readFileSync(0); console.log(`${png.readUInt32BE(16)} by ${png.readUInt32BE(20)}`)'; }

pandoc -f html -t html page.html | tr -d '\n' | sed 's/.*base64,\([^"]*\)".*/\1/' | base64 -d >chart.svg
same 'chart' "$(cat chart.svg)" '<svg viewbox="0 0 100 50"><rect width="50" height="50"></rect></svg>'
same 'size' "$(size chart.svg)" '50 by 50'
sed 's/viewbox/viewBox/' chart.svg >right.svg
same 'size with viewBox' "$(size right.svg)" '100 by 50'
