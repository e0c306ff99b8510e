#!/usr/bin/env bash
# A column of numbers that end in “m” for million is read by csvkit as lengths of time in minutes.
#
# Packages: Debian csvkit 1.0.7-1 (python3-agate 1.6.3-2)
# Guess: The column stays text, as a column of “1.8 bn” does, since the unit is not part of a
#   number.
# Seen: “1.8 m” becomes 0:01:48 and “2.5 m” becomes 0:02:30; csvstat says that the column is of
#   type TimeDelta. “1.8 bn” stays text.
# Why it matters here: Migrant counts and flows are given in millions, and “1.8 m” is how a
#   newsroom writes it. Whoever looks at the table with csvlook or loads it with csvsql gets
#   minutes and seconds in the place of people.
# Date tried: 2026-11-29
# Source: csvkit issue 752 tells of “1m” read as one minute from a spreadsheet,
#   https://github.com/wireservice/csvkit/issues/752; that decimals of millions are read so too
#   is not said.
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

printf 'place\tpeople\tsent\nRussia\t1.8 m\t1.8 bn\nKazakhstan\t2.5 m\t2.5 bn\n' >people.tsv

same 'csvjson' "$(csvjson -t people.tsv)" \
  '[{"place": "Russia", "people": "0:01:48", "sent": "1.8 bn"}, {"place": "Kazakhstan", "people": "0:02:30", "sent": "2.5 bn"}]'
same 'csvstat' "$(csvstat -t -c people --type people.tsv)" 'TimeDelta'
