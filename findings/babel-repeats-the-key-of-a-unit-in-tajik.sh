#!/usr/bin/env bash
# Python’s Babel formats five kilometres in Tajik as “5 kilometer”, the key that it was given, and
# years as “5 duration-year” if so asked.
#
# Packages: Debian python3-babel 2.10.3-1
# Guess: Where CLDR has no Tajik word, the symbol of the root locale (km) stands in, as for Uzbek
#   in Cyrillic, or there is an error.
# Seen: The key itself is printed behind the number: “5 kilometer”, or “5 length-kilometer” where
#   the full key was given. Uzbek in Cyrillic gets “5 км”, Turkmen and Kyrgyz get words.
# Why it matters here: A page in five languages by one call has in one of them the name that the
#   program uses for the unit. It is almost English, so nobody takes it for a fault, and nothing
#   fails.
# Date tried: 2026-11-30
# Source: The documentation of format_unit shows an error for units it does not know, and nothing
#   on missing words, https://babel.pocoo.org/en/latest/api/units.html.
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

need python3-babel 2.10.3-1
need python3 3.11.2-1+b1

unit() {
  /usr/bin/python3 -c '
import sys
from babel.units import format_unit
print(format_unit(5, sys.argv[2], locale=sys.argv[1]))' "$1" "$2"
}

same 'kilometres in Tajik' "$(unit tg kilometer)" '5 kilometer'
same 'by the full key' "$(unit tg length-kilometer)" '5 length-kilometer'
same 'years in Tajik' "$(unit tg duration-year)" '5 duration-year'
same 'kilometres in Uzbek in Cyrillic' "$(unit uz_Cyrl kilometer)" '5 км'
same 'kilometres in Turkmen' "$(unit tk kilometer)" '5 kilometr'
