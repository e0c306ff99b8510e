#!/usr/bin/env bash
# eSpeak NG reads “1 234” as “one, two hundred and thirty-four” with any kind of space, in English
# and Russian.
#
# Packages: Debian espeak-ng 1.51+dfsg-10+deb12u2
# Guess: A thin or narrow no-break space, made for grouping digits, joins the number; a plain
#   space may not.
# Seen: With U+0020, U+00A0, U+2009 and U+202F alike “1 234” sounds like “1” and then “234”, and
#   “100 000” like “100”, “0”, “0”, “0”. “1,234” in English is one number.
# Why it matters here: The international way to group digits, and the Russian one, is the narrow
#   no-break space. Read aloud, a count of 100 000 people is a hundred and three noughts. An
#   aria-label or words (“100 thousand”) are needed.
# Date tried: 2026-11-29
# Source: eSpeak NG issue 1812 asks for it, https://github.com/espeak-ng/espeak-ng/issues/1812,
#   and is open.
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

for language in en ru; do
  apart="$(say $language 1) $(say $language 234)"
  for space in 0020 00a0 2009 202f; do
    same "1 234 in $language with U+$space" "$(say $language "$(printf "1\u${space}234")")" "$apart"
  done
done
if [ "$(say en '1,234')" = "$(say en 1) $(say en 234)" ]; then echo 'CHANGED: 1,234 was one number' >&2; exit 1; fi
same '100 000 in en' "$(say en "$(printf '100\u202f000')" | tr -d ' ')" "$(say en '100 0 0 0' | tr -d ' ')"
