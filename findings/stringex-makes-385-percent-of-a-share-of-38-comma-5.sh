#!/usr/bin/env bash
# Title: Ruby’s stringex turns “38,5 % ВВП” into the address 385-percent-vvp, and “38.5 % of GDP”
#   into 38-dot-5-percent-of-gdp; е after a consonant is ie, so Меҳнат is miekhnat.
# Package: Debian ruby-stringex 2.8.5-4
# Guess: A package that spells out the point of 38.5 keeps the comma of 38,5 apart too, and
#   Cyrillic е is e.
# Seen:
#   38,5 % ВВП: 385-percent-vvp
#   38.5 % of GDP: 38-dot-5-percent-of-gdp
#   Меҳнат: miekhnat
#   Узбекистан: uzbiekistan
# Why it matters here: Headlines in Russian, Kyrgyz or Tajik have the comma. The address stands
#   for good and says ten times the figure.
# Date tried: 2026-11-30
# Source: The README, https://github.com/rsl/stringex, says that to_url keeps meaning by spelling
#   out signs, with examples in English.

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

need ruby-stringex 2.8.5-4

address() {
  LANG=C.UTF-8 ruby -r stringex -e 'puts ARGV[0].to_url' "$1"
}
same '38,5' "$(address '38,5 % ВВП')" '385-percent-vvp'
same '38.5' "$(address '38.5 % of GDP')" '38-dot-5-percent-of-gdp'
same 'Меҳнат' "$(address 'Меҳнат')" 'miekhnat'
same 'Узбекистан' "$(address 'Узбекистан')" 'uzbiekistan'
