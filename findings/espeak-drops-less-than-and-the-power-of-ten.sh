#!/usr/bin/env bash
# eSpeak NG reads “<5” as “five” and “10⁶” as “ten six”, though it has words for ≤, ≥ and ½.
#
# Packages: Debian espeak-ng 1.51+dfsg-10+deb12u2
# Guess: The signs are read, as ≤ and ≥ are (“less or equal to five”), and a raised 6 is read as
#   a power.
# Seen: “<5” and “>5” sound like “5”; “≤5” does not. “10⁶” sounds like “10 6”. “5 ₽” sounds like
#   “5”, while “€5” names the euro.
# Why it matters here: Small counts are published as “<5”, amounts as powers or with ₽. Heard, a
#   ceiling is an exact number, and a million is ten and six.
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

same '<5 is said as' "$(say en '<5')" "$(say en '5')"
same '>5 is said as' "$(say en '>5')" "$(say en '5')"
same '10⁶ is said as' "$(say en '10⁶')" "$(say en '10 6')"
same '5 ₽ is said as' "$(say en '5 ₽')" "$(say en '5')"
if [ "$(say en '≤5')" = "$(say en '5')" ]; then echo 'CHANGED: ≤5 was read in full' >&2; exit 1; fi
echo "≤5: $(say en '≤5')"
