#!/usr/bin/env bash
# Title: Python’s phonenumbers places Almaty numbers that begin with 727 25 in the village of
#   Otegen Batyr, and in Russian Moscow’s code 495 in the Moscow region; 499 is the city.
# Package: Debian python3-phonenumbers 8.12.57-4
# Guess: The best-known codes of the two largest cities are the cities, in each language of the
#   tables.
# Seen:
#   +7 727 220 12 34: Almaty; +7 727 250 12 34: Otegen Batyra, Отеген-Батыр
#   +7 495: Moscow in English, Московская обл. in Russian; +7 499: г. Москва
#   +992 3222: Kurgan-Tube, Bokhtar since 2018
# Why it matters here: Hotlines sort callers by such tables, and offices of the migration service
#   answer by region: city and region of Moscow are two.
# Date tried: 2026-11-30
# Source: The tables are those of libphonenumber,
#   https://github.com/google/libphonenumber/tree/master/resources/geocoding; the plan of
#   Kazakhstan has 727 52 for the village.

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

need python3-phonenumbers 8.12.57-4

cat >place.py <<'END'
import sys
import phonenumbers
from phonenumbers import geocoder
print(geocoder.description_for_number(phonenumbers.parse(sys.argv[1]), sys.argv[2]))
END
place() { /usr/bin/python3 place.py "$@"; }
same 'Almaty, 220' "$(place +77272201234 en)" 'Almaty'
same 'Almaty, 250' "$(place +77272501234 en)" 'Otegen Batyra'
same 'Almaty, 250, in Russian' "$(place +77272501234 ru)" 'Отеген-Батыр'
same '495' "$(place +74951234567 en)" 'Moscow'
same '495, in Russian' "$(place +74951234567 ru)" 'Московская обл.'
same '499, in Russian' "$(place +74991234567 ru)" 'г. Москва'
same 'Bokhtar' "$(place +992322212345 en)" 'Kurgan-Tube'
