#!/usr/bin/env bash
# gretl replaces each letter of a Cyrillic column name by D or N, so “год” and “дом” are both DDD,
# and Таджикистан is DDDDDDDNNDD.
#
# Packages: Debian gretl 2022c-1
# Guess: The name is kept, transliterated, or replaced by v1 and v2; or there is an error.
# Seen: The small letters а–п and all capitals give D and р–я give N, as if the bytes of UTF-8
#   were Latin-1, where they begin with Ð or Ñ. The second of two equal names gets “_aaa” at its
#   end. There is no warning.
# Why it matters here: Russian and Kyrgyz tables have Cyrillic heads. The columns arrive under
#   names that can be told apart only by counting letters, and a fit of DDD on DDDN can be
#   published with the wrong one.
# Date tried: 2026-11-30
# Source: The guide asks for names of letters, digits and underscores that start with a letter,
#   http://gretl.sourceforge.net/gretl-help/gretl-guide.pdf; tried, no public source found on the
#   replacement.
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

need gretl 2022c-1

printf 'год,дом,доля,Таджикистан\n2021,1,38.5,7\n2022,2,40.1,8\n' >table.csv
printf 'open table.csv --quiet\nvarlist\n' >names.inp

same 'names' "$(HOME="$work" gretlcli -b names.inp 2>/dev/null | grep -o '[0-9]) [^ ]*' | paste -sd ' ')" \
  '0) const 1) DDD 2) DDD_aaa 3) DDDN 4) DDDDDDDNNDD'
