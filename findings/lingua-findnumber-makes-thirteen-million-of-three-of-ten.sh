#!/usr/bin/env bash
# Perl’s Lingua::EN::FindNumber turns “three of ten million” into 13000000 and “tens of thousands”
# into 10000.
#
# Packages: Debian liblingua-en-findnumber-perl 1.32-3
# Guess: Two numbers with “of” between them stay two, 3 of 10000000; a round plural is no number
#   and is left in words.
# Seen: “Of” and “and” are taken for parts of one number, so three and ten million are added up.
#   “Tens of thousands” is 10000, “half a million” is “half a 1000000”, and “a third of them” is
#   “a 3 them”.
# Why it matters here: Words are compared with the figures of a table by such a pass. Three of ten
#   million people become thirteen million, a number that no source has.
# Date tried: 2026-11-30
# Source: The module’s page promises numbers found in natural text,
#   https://metacpan.org/pod/Lingua::EN::FindNumber; tried, no public source found.
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

need liblingua-en-findnumber-perl 1.32-3

figures() { perl -MLingua::EN::FindNumber -e 'print numify($ARGV[0])' "$1"; }

same 'three of ten million' "$(figures 'three of ten million people')" '13000000 people'
same 'tens of thousands' "$(figures 'tens of thousands of families')" '10000 families'
same 'a third' "$(figures 'a third of them')" 'a 3 them'
same 'half a million' "$(figures 'half a million people')" 'half a 1000000 people'
