#!/usr/bin/env bash
# Title: gcal has Kazakhstan’s Independence Day on 15 December, Uzbekistan’s Constitution Day on 3
#   December and the spring feast of 2024 on 20 March in all five countries.
# Package: Debian gcal 4.1-3.1
# Guess: Days of the state that fall on one date each year are on that date: 16 and 8 December,
#   and Nauryz or Navruz on 21 March by law.
# Seen:
#   KZ, Independence Day: 15 Dec 2024
#   UZ, Constitution Anniversary: 3 Dec 2024
#   KZ, KG, TJ, UZ, TM, Noruz: 20 Mar 2024
#   TJ and KG, Independence Day: 9 Sep and 31 Aug, which is right
# Why it matters here: Consulates and banks are closed on these days; a calendar of when money can
#   be sent home is wrong by a day, for two countries by more.
# Date tried: 2026-11-30
# Source: The manual, https://www.gnu.org/software/gcal/manual/, on holiday lists; the days are
#   those of the Labour Codes of the two states, https://egov.kz and https://lex.uz.

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

need gcal 4.1-3.1

day() { gcal "--cc-holidays=$1" -N -H no 2024 | grep -F "$2" | head -n 1 | sed 's/.*, *//'; }
same 'KZ' "$(day KZ 'Independence Day')" '15 Dec 2024'
same 'UZ' "$(day UZ 'Constitution Anniversary')" '3 Dec 2024'
for country in KZ KG TJ UZ TM; do same "Noruz in $country" "$(day "$country" 'Noruz')" '20 Mar 2024'; done
same 'TJ' "$(day TJ 'Independence Day')" '9 Sep 2024'
same 'KG' "$(day KG 'Independence Day')" '31 Aug 2024'
