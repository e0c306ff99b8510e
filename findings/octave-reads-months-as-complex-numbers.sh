#!/usr/bin/env bash
# Octave’s csvread reads the month “2024-03” and the range “10-12” as complex numbers.
#
# Packages: Debian octave 7.3.0-2
# Guess: What is no number becomes 0 or NaN, as an empty cell or a word does; at worst the year
#   is read and the rest is dropped.
# Seen: 2024-03 is read as 2024 - 3i and 10-12 as 10 - 12i. The whole matrix is complex, without
#   a warning.
# Why it matters here: ISO months and ranges are the commonest cells of a published series.
#   Every plain column of that file turns complex with them, and whatever takes the real parts
#   has all months of a year on one spot, and only the low end of each range.
# Date tried: 2026-11-29
# Source: The manual of dlmread, which csvread calls, says that what is not numeric is read as
#   the empty value, and names no complex numbers,
#   https://docs.octave.org/latest/Simple-File-I_002fO.html.
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

need octave 7.3.0-2

printf '2024-03,38.5,10-12\n2024-04,45,7-9\n' >months.csv

same 'first row' "$(octave-cli --no-gui --norc --eval '
  x = csvread("months.csv");
  for k = 1:3, printf("%g%+gi ", real(x(1, k)), imag(x(1, k))); end
  kinds = {"real", "complex"};
  printf("%s", kinds{1 + iscomplex(x)});
' 2>/dev/null)" '2024-3i 38.5+0i 10-12i complex'
