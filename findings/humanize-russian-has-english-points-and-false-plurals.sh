#!/usr/bin/env bash
# Python’s humanize, set to Russian, writes 5.7 billion as “5.7 миллиардов”, 1.2 million with a
# point and 21st as “21ый”.
#
# Packages: Debian python3-humanize 4.4.0-1
# Guess: With the Russian catalogue numbers are Russian: 5,7 миллиарда, 1 234 567,5 and 21-й.
# Seen: “5.7 миллиардов” has the case of a whole number and an English point, intcomma gives
#   1,234,567.5, and the ordinal is “21ый”. Set to German, intcomma gives 1.234.567,5.
# Why it matters here: To a Russian reader 1,234 is one and a quarter. The words around are
#   Russian, so nobody suspects the figures.
# Date tried: 2026-11-30
# Source: The README lists Russian among the languages,
#   https://github.com/python-humanize/humanize; tried, no public source found.
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

need python3-humanize 4.4.0-1
need python3 3.11.2-1+b1

cat >figures.py <<'END'
import humanize

humanize.i18n.activate('ru_RU')
print(humanize.intword(5_700_000_000))
print(humanize.intcomma(1234567.5))
print(humanize.ordinal(21))
humanize.i18n.activate('de_DE')
print(humanize.intcomma(1234567.5))
END

same 'Russian, and German last' "$(/usr/bin/python3 figures.py | paste -sd '#')" \
  '5.7 миллиардов#1,234,567.5#21ый#1.234.567,5'
