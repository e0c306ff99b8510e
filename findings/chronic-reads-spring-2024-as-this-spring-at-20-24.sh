#!/usr/bin/env bash
# Title: Ruby’s Chronic takes the year of “spring 2024” and “Q1 2024” for a time of day, 20:24,
#   and 12.05.24 for five past twelve of today, while 12.05.2024 is 12 May.
# Package: Debian ruby-chronic 0.10.5-2
# Guess: A season or quarter with a year lies in that year, or nothing is found; a date with two
#   digits of the year is a date.
# Seen:
#   spring 2024: 2026-03-20 20:24
#   Q1 2024: 2026-11-30 20:24
#   12.05.24: 2026-11-30 12:05
#   12.05.2024: 2024-05-12 12:00
# Why it matters here: Seasonal work is dated by season and figures by quarter. A deportation of
#   spring 2024 is filed under this year, which is plausible and two years off.
# Date tried: 2026-11-30
# Source: The README, https://github.com/mojombo/chronic, shows seasons and times of day among its
#   examples, neither with a year.

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

need ruby-chronic 0.10.5-2

read_date() {
  TZ=UTC ruby -r chronic -e 'puts Chronic.parse(ARGV[0], now: Time.utc(2026, 11, 30)).strftime("%F %H:%M")' "$1"
}
same 'spring 2024' "$(read_date 'spring 2024')" '2026-03-20 20:24'
same 'Q1 2024' "$(read_date 'Q1 2024')" '2026-11-30 20:24'
same '12.05.24' "$(read_date 12.05.24)" '2026-11-30 12:05'
same '12.05.2024' "$(read_date 12.05.2024)" '2024-05-12 12:00'
