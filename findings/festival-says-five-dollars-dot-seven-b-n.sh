#!/usr/bin/env bash
# Festival reads “$5.7bn” as “five dollars dot seven b n”, “10 000” digit by digit and “2021/22”
# as a fraction.
#
# Packages: Debian festival 1:2.5.0-9, festvox-kallpc16k 2.4-1
# Guess: Five point seven billion dollars, as for “$5.7 billion”; ten thousand; twenty twenty-one
#   to twenty-two, as 2023-24 is “to”.
# Seen: “$5.7bn” puts the currency into the number. “10 000” is “one zero zero zero zero”.
#   “2021/22” is “two thousand and twenty one twenty second ’s”. “1.2m” is “one dot two m”; the
#   words billion and million are read rightly.
# Why it matters here: Sums of money, spaced thousands and budget years are how a site like this
#   writes its figures. Written out in words they are heard as meant.
# Date tried: 2026-11-30
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

need festival 1:2.5.0-9
need festvox-kallpc16k 2.4-1
need festlex-cmu 2.4-2

# Prints the words that would be spoken.
words() {
  printf '(begin (set! heard (utt.synth (Utterance Text "%s")))
  (format t "%%l" (mapcar (lambda (word) (item.name word)) (utt.relation.items heard (quote Word)))))\n' "$1" >say.scm
  festival --batch say.scm | tr -d '()"'
}

same '$5.7bn' "$(words '$5.7bn')" 'five dollars dot seven b n'
same '$5.7 billion' "$(words '$5.7 billion')" 'five point seven billion dollars'
same '10 000' "$(words '10 000')" 'one zero zero zero zero'
same '2021/22' "$(words '2021/22')" "two thousand and twenty one twenty second 's"
