#!/usr/bin/env bash
# Title: Qalculate answers “38.5 % of 200” with a remainder in bytes, “1,234 + 1” with two
#   numbers, and 5.7 bn with nanobits; “38.5% * 200” is 77.
# Package: Debian qalc 4.5.1-1
# Guess: A calculator that takes sentences such as “5 kg to pounds” knows a percentage of
#   something, thousands with a comma and the abbreviation of billion, or says that it does not.
# Seen:
#   38.5 % of 200: rem(38.5, 1 B)
#   38.5% * 200: 77
#   1,234 + 1: [1  235]
#   5.7 bn: 5.7n b
#   5.7 billion: 5700000000
# Why it matters here: This is how one checks a figure of an article: so many per cent of so much.
#   The answers look like results, and those with units can be carried on.
# Date tried: 2026-11-30
# Source: The manual, https://qalculate.github.io/manual/, tells of the remainder for % between
#   two values and of commas as separators of arguments; not of these.

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

need qalc 4.5.1-1

answer() {
  HOME="$work" qalc -t "$1" </dev/null | tail -n 1
}
same '38.5 % of 200' "$(answer '38.5 % of 200')" 'rem(38.5, 1 B)'
same '38.5% * 200' "$(answer '38.5% * 200')" '77'
same '1,234 + 1' "$(answer '1,234 + 1')" '[1  235]'
same '5.7 bn' "$(answer '5.7 bn')" '5.7n b'
same '5.7 billion' "$(answer '5.7 billion')" '5700000000'
