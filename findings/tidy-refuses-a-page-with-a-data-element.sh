#!/usr/bin/env bash
# Title: HTML Tidy, which knows time, details and inline SVG, refuses a page with a data element
#   as an error and prints nothing; forced, it drops the element and its value.
# Package: Debian tidy 2:5.6.0-11
# Guess: data has been in HTML since 2014 as time has; an element that is not known is passed on
#   with a warning.
# Seen:
#   <time>, <details>, <svg>: kept
#   <data value="38.5">: Error: <data> is not recognized!, exit 2, no output
#   with --force-output: 38.5 without the element
# Why it matters here: Figures that programs are to read are marked up with data. A build that
#   runs Tidy stops, or the values are gone while the dates beside them stay.
# Date tried: 2026-11-30
# Source: HTML, https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-data-element;
#   Tidy, https://github.com/htacg/tidy-html5.

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

need tidy 2:5.6.0-11

page() { printf '<!doctype html><html lang="ru"><head><title>Share</title></head><body><p>%s</p></body></html>' "$1"; }
tidied() { page "$1" | tidy -q -utf8 --force-output "${2:-no}" 2>&1 || true; }
text='It was <time datetime="2023">2023</time>'
same 'time' "$(tidied "$text" | grep -c '<time datetime="2023">')" '1'
text='It was <data value="38.5">38,5</data> per cent'
same 'data' "$(tidied "$text" | grep -o 'Error: .*')" 'Error: <data> is not recognized!'
same 'output' "$(page "$text" | tidy -q -utf8 2>/dev/null | wc -c)" '0'
same 'forced' "$(tidied "$text" yes | grep -c 'data value' || true)" '0'
same 'its text' "$(tidied "$text" yes | grep -o 'It was.*cent')" 'It was 38,5 per cent'
