#!/usr/bin/env bash
# num2words says 38.05 in Russian in the same words as 38.5, and in English in others.
#
# Packages: Debian python3-num2words 0.5.10-2
# Guess: Zeros behind the comma are said, as in English (“point zero five”), or the fraction is
#   named as hundredths.
# Seen: 38.05, 38.5 and 38.005 are all “тридцать восемь запятая пять”. In English and German the
#   zeros are said.
# Why it matters here: A share read out in Russian grows by almost half a point, and two different
#   shares of one table sound alike. Numbers for listening are safer as words of our own.
# Date tried: 2026-11-30
# Source: https://github.com/savoirfairelinux/num2words/issues/456
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

need python3-num2words 0.5.10-2
need python3 3.11.2-1+b1

say() { /usr/bin/python3 -c 'import sys; from num2words import num2words; print(num2words(float(sys.argv[2]), lang=sys.argv[1]))' "$1" "$2"; }

for number in 38.5 38.05 38.005; do
  same "$number in Russian" "$(say ru "$number")" 'тридцать восемь запятая пять'
done
same '38.05 in English' "$(say en 38.05)" 'thirty-eight point zero five'
