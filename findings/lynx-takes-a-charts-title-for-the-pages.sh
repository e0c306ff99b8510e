#!/usr/bin/env bash
# Lynx shows the title of the last chart on a page as the title of the page.
#
# Packages: Debian lynx 2.9.0dev.12-1
# Guess: The title of the page is the title element in its head; a title within an inline SVG is
#   ignored or printed with the text.
# Seen: A page called “What the money means” with two charts is titled “Map of regions”, which
#   is the title of the second chart. Its window shows it above the text.
# Why it matters here: An accessible chart has a title element, and a chapter has several
#   charts. Readers with Lynx, and scripts that take titles from it, file every chapter under
#   the name of its last figure.
# Date tried: 2026-11-29
# Source: The HTML standard, 3.1.5, takes the first title element of the document,
#   https://html.spec.whatwg.org/multipage/dom.html#document.title; no source found on Lynx.
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

need lynx 2.9.0dev.12-1

cat >page.html <<'END'
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>What the money means</title></head>
<body><p>Text</p>
<svg viewBox="0 0 10 10" role="img"><title>Share of GDP</title><rect width="5" height="5"/></svg>
<svg viewBox="0 0 10 10" role="img"><title>Map of regions</title><rect width="5" height="5"/></svg>
</body>
</html>
END

same 'title' "$(lynx -crawl -dump page.html | sed -n 's/^THE_TITLE://p')" 'Map of regions'
