#!/usr/bin/env bash
# Python’s Babel reads the date that it has itself written in Kazakh, 01.03.24, as 24 March 2001,
# and an ISO date of 1 March as 3 January.
#
# Packages: Debian python3-babel 2.10.3-1
# Guess: parse_date is the reverse of format_date; and 2024-03-01 is a date in every locale, or an
#   error.
# Seen: In Kazakh and Kyrgyz the order year, day, month is taken from the pattern of the medium
#   date. So 01.03.24 is 24 March 2001 in Kazakh, 1/3/24 is 24 March of the year 1 in Kyrgyz, and
#   2024-03-01 is 3 January 2024 in both. In Uzbek, Tajik and Russian the ISO date is an error,
#   and the written date is read rightly.
# Why it matters here: A table with dates is checked by reading it back. Days up to the twelfth
#   pass and are wrong only in these two languages.
# Date tried: 2026-11-30
# Source: Babel pull request 842, merged after this version, adds the ISO format,
#   https://github.com/python-babel/babel/pull/842; on the order, tried, no public source found.
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

cat >dates.py <<'END'
import datetime
from babel.dates import format_date, parse_date

day = datetime.date(2024, 3, 1)
for locale in 'kk', 'ky', 'uz', 'ru':
    written = format_date(day, 'short', locale=locale)
    try:
        iso = parse_date('2024-03-01', locale=locale)
    except ValueError:
        iso = 'error'
    print(locale, written, parse_date(written, locale=locale), iso)
END

same 'dates' "$(/usr/bin/python3 dates.py | paste -sd '#')" \
  'kk 01.03.24 2001-03-24 2024-01-03#ky 1/3/24 0001-03-24 2024-01-03#uz 01/03/24 2024-03-01 error#ru 01.03.2024 2024-03-01 error'
