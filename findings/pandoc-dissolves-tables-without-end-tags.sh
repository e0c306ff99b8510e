#!/usr/bin/env bash
# Pandoc dissolves an HTML table whose cells have no end tags, which HTML allows, into one paragraph
# per cell.
#
# Packages: Debian pandoc 2.17.1.1-2~deb12u1
# Guess: The end tags of th, td and tr are optional in HTML, so the table is a table with and
#   without them.
# Seen: With end tags it is a table; without those of the cells, or without the last one of a
#   row, every cell is a paragraph, and which number belongs to which country is lost. No
#   warning is given.
# Why it matters here: HTML minifiers can remove optional end tags, and pages written by hand
#   often have none. Whoever makes a Word document or Markdown of it has a column of numbers
#   without rows.
# Date tried: 2026-11-29
# Source: The HTML standard, 13.1.2.4 Optional tags,
#   https://html.spec.whatwg.org/multipage/syntax.html#optional-tags; Pandoc issue 183 tells of
#   one such table, https://github.com/jgm/pandoc/issues/183.
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

same 'with end tags' \
  "$(printf '<table><tr><th>Country</th><th>Share</th></tr><tr><td>Tajikistan</td><td>38.5</td></tr></table>' | pandoc -f html -t plain | tr -s ' -' | sed 's/^ //; s/ $//' | paste -sd '#')" \
  'Country Share#- -#Tajikistan 38.5'
same 'without' \
  "$(printf '<table><tr><th>Country<th>Share<tr><td>Tajikistan<td>38.5</table>' | pandoc -f html -t plain | paste -sd '#')" \
  'Country##Share##Tajikistan##38.5'
