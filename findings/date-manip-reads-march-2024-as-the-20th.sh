#!/usr/bin/env bash
# Perl’s Date::Manip reads “March 2024” as 20 March 2024, and “March 1994” as 19 March 1994.
#
# Packages: Debian libdate-manip-perl 6.91-1
# Guess: A month and a year give the first of the month, as in other date parsers, or an error.
# Seen: The four digits are split: March 2024 is the 20th of March of the year 24. Every month of
#   this century falls on the 20th, every one of the last on the 19th. Only the setting
#   Format_MMMYYYY gives the first.
# Why it matters here: Monthly series and the dates of reports are months. On a time axis they are
#   two thirds of a month late, and those before 2000 are a day apart from the rest.
# Date tried: 2026-11-30
# Source: Date::Manip::Config, on Format_MMMYYYY,
#   https://metacpan.org/dist/Date-Manip/view/lib/Date/Manip/Config.pod.
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

need libdate-manip-perl 6.91-1

when() { TZ=UTC perl -MDate::Manip -e 'Date_Init($ARGV[1]) if $ARGV[1]; print UnixDate(ParseDate($ARGV[0]), "%Y-%m-%d")' "$@"; }

same 'March 2024' "$(when 'March 2024')" '2024-03-20'
same 'Mar 2019' "$(when 'Mar 2019')" '2019-03-20'
same 'March 1994' "$(when 'March 1994')" '1994-03-19'
same 'with Format_MMMYYYY' "$(when 'March 2024' 'Format_MMMYYYY=first')" '2024-03-01'
