#!/usr/bin/env bash
# A column of ranges such as “1-2” and “3-4” is read by csvkit as days of the year 2001.
#
# Packages: Debian csvkit 1.0.7-1 (python3-agate 1.6.3-2, python3-parsedatetime 2.6-3)
# Guess: A range without a year is no date, so the column stays text.
# Seen: 1-2 becomes 2001-01-02 and 3-4 becomes 2001-03-04. One range in the column that is no
#   day, such as 30-40, and the whole column stays text.
# Why it matters here: Estimates are ranges: one to two million people. Whether they come out as
#   ranges or as days in 2001 depends on the other rows, so a table that was safe breaks when
#   its last large number goes.
# Date tried: 2026-11-29
# Source: csvkit issue 965 tells of “1-1-19” read as a date,
#   https://github.com/wireservice/csvkit/issues/965; a range of two numbers is not named there.
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

need csvkit 1.0.7-1

printf 'place\tmillions\nUzbekistan\t1-2\nTajikistan\t3-4\n' >small.tsv
printf 'place\tmillions\nUzbekistan\t1-2\nTajikistan\t30-40\n' >large.tsv

same 'small ranges' "$(csvjson -t small.tsv)" \
  '[{"place": "Uzbekistan", "millions": "2001-01-02"}, {"place": "Tajikistan", "millions": "2001-03-04"}]'
same 'a larger range among them' "$(csvjson -t large.tsv)" \
  '[{"place": "Uzbekistan", "millions": "1-2"}, {"place": "Tajikistan", "millions": "30-40"}]'
