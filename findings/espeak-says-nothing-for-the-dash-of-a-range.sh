#!/usr/bin/env bash
# eSpeak NG reads the range “5–7” as “five seven”, while it reads out the hyphen of “5-7”.
#
# Packages: Debian espeak-ng 1.51+dfsg-10+deb12u2
# Guess: An en dash between numbers is read as “to”, or as “dash” like the hyphen.
# Seen: “5–7” sounds exactly like “5 7”, and “2022–2024” like “2022 2024”. “5-7” with a hyphen
#   is “five dash seven”. A leading en dash, “–5”, is read as “five”.
# Why it matters here: Typography asks for the en dash in ranges of estimates and years, and
#   this is the voice that NVDA brings along and that speech-dispatcher, and with it Orca and
#   Okular, speaks with by default. A listener hears two numbers instead of a range; the words
#   “from 5 to 7” are safe.
# Date tried: 2026-11-29
# Source: tried, no public source found
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

need espeak-ng 1.51+dfsg-10+deb12u2

# Prints the sounds without speaking them, and without marks of pauses.
say() { printf '%s\n' "$2" | espeak-ng -v "$1" -q -x --stdin | sed 's/_[:!]*//g' | xargs -d '\n' | tr -s ' ' | sed 's/^ //; s/ $//'; }

same '5–7 is said as' "$(say en '5–7')" "$(say en '5 7')"
same '2022–2024 is said as' "$(say en '2022–2024')" "$(say en '2022 2024')"
same '–5 is said as' "$(say en '–5')" "$(say en '5')"
same '5-7 is said as' "$(say en '5-7')" "$(say en '5 dash 7')"
