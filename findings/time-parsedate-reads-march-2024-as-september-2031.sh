#!/usr/bin/env bash
# Title: Asked in November 2026, Perl’s Time::ParseDate reads “March 2024” as 14 September 2031;
#   “2023/24” is 2 December 2024 for it.
# Package: Debian libtime-parsedate-perl 2015.103-4
# Guess: A month with a year is that month, as “1 March 2024” is that day, or nothing is found.
# Seen:
#   March 2024: 2031-09-14, and 2029-09-14 if asked in 2024
#   2023/24: 2024-12-02
#   1 March 2024: 2024-03-01
#   2024-03: not found
# Why it matters here: Reports date their figures by month or by school and fiscal year. The dates
#   lie in the future, and another year of the run gives others.
# Date tried: 2026-11-30
# Source: The manual, https://metacpan.org/pod/Time::ParseDate, lists the formats, months without
#   a day not among them; it says that unknown text gives an error only with WHOLE.

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

need libtime-parsedate-perl 2015.103-4

read_date() {
  TZ=UTC perl -MTime::ParseDate -MPOSIX=strftime -e '
    my $time = parsedate($ARGV[0], NOW => $ARGV[1], GMT => 1);
    print defined $time ? strftime("%Y-%m-%d", gmtime $time) : "not found"' "$@"
}
same 'March 2024' "$(read_date 'March 2024' 1796000000)" '2031-09-14'
same 'March 2024, asked in 2024' "$(read_date 'March 2024' 1710000000)" '2029-09-14'
same '2023/24' "$(read_date 2023/24 1796000000)" '2024-12-02'
same '1 March 2024' "$(read_date '1 March 2024' 1796000000)" '2024-03-01'
same '2024-03' "$(read_date 2024-03 1796000000)" 'not found'
