#!/usr/bin/env bash
# Title: Python’s Pendulum reads the month 202403 as three seconds past 20:24 of today, and the
#   range 10-12 as ten o’clock of today.
# Package: Debian python3-pendulum 2.1.2-4
# Guess: A month without a hyphen is a month, as 2024-03 is, or an error, as 2024Q1 is.
# Seen:
#   202403: 20:24:03 of the day of the run
#   10-12: 10:00 of the day of the run
#   2024-03: 2024-03-01
#   2024Q1: an error
# Why it matters here: Monthly figures of statistical offices come as 202403. Every month of the
#   series is today at a few minutes past eight, in the right order, so that a chart looks like
#   one.
# Date tried: 2026-11-30
# Source: The documentation, https://pendulum.eustace.io/docs/#parsing, lists 20161001 and
#   20161001T143028 among the formats, not months or times without a date.

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

need python3-pendulum 2.1.2-4

read_date() {
  /usr/bin/python3 -c '
import sys, pendulum
pendulum.set_test_now(pendulum.datetime(2026, 11, 30))
try:
    print(str(pendulum.parse(sys.argv[1]))[:19])
except Exception as error:
    print(type(error).__name__)
' "$1"
}
same '202403' "$(read_date 202403)" '2026-11-30T20:24:03'
same '10-12' "$(read_date 10-12)" '2026-11-30T10:00:00'
same '2024-03' "$(read_date 2024-03)" '2024-03-01T00:00:00'
same '2024Q1' "$(read_date 2024Q1)" 'ParserError'
