#!/usr/bin/env bash
# eSpeak NG’s Russian voice leaves out the minus of “-5”, and says that of “−5” with the English
# voice.
#
# Packages: Debian espeak-ng 1.51+dfsg-10+deb12u2
# Guess: Both are read as «минус пять», as the English voice reads both as “minus five”.
# Seen: “-5” with a hyphen sounds exactly like “5”. “−5” with U+2212 is the English word
#   “minus”, spoken by the English voice, and then «пять». “≈5” is English too. The English
#   voice reads both signs.
# Why it matters here: A fall of 5 per cent is heard as a rise on the Russian pages if it is
#   written with a hyphen. The true minus sign is at least heard.
# Date tried: 2026-11-29
# Source: Issue 373 tells that signs are said in English by the Russian voice,
#   https://github.com/espeak-ng/espeak-ng/issues/373; not of the minus.
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

same '-5 in Russian is said as' "$(say ru '-5')" "$(say ru '5')"
same '−5 in Russian' "$(say ru '−5')" "(en)m'aIn@s(ru) p;'jat;"
same '-5 in English is said as' "$(say en '-5')" "$(say en '−5')"
