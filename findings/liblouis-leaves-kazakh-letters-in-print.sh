#!/usr/bin/env bash
# Title: liblouis’s Kazakh and Tatar braille tables leave the letters that these languages add to
#   Russian in print, alone and with the display table unicode.dis; with ru-unicode.dis they are
#   braille.
# Package: Debian liblouis-bin 3.24.0-1, liblouis-data 3.24.0-1
# Guess: A table for Kazakh writes each Kazakh letter in dots, whichever display table shows them;
#   unicode.dis first in the list is how liblouis’s own manual gets Unicode braille.
# Seen:
#   қазақ тілі with kk.utb: қ⠁⠵⠁қ⠀⠞і⠇і
#   the same with unicode.dis: қ⠁⠵⠁қ⠀⠞і⠇і
#   with ru-unicode.dis: ⠹⠁⠵⠁⠹⠀⠞⠽⠇⠽
#   ә ө ү җ ң һ with tt.utb: themselves; Russian words in dots with each
# Why it matters here: A text in Kazakh comes out of an embosser with gaps or signs in every second
#   word, while the Russian in it is right, so that a test with Russian finds nothing.
# Date tried: 2026-11-30
# Source: https://github.com/liblouis/liblouis/pull/1225 of 2022 put ru-unicode.dis into the Russian
#   table because programs show its dots wrongly without it;
#   https://github.com/liblouis/liblouis/pull/1073 is the Kazakh table.

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

need liblouis-data 3.24.0-1
need liblouis-bin 3.24.0-1

braille() { printf '%s\n' "$2" | lou_translate --forward "$1"; }
same 'kk.utb' "$(braille kk.utb 'қазақ тілі')" 'қ⠁⠵⠁қ⠀⠞і⠇і'
same 'unicode.dis,kk.utb' "$(braille unicode.dis,kk.utb 'қазақ тілі')" 'қ⠁⠵⠁қ⠀⠞і⠇і'
same 'all nine' "$(braille unicode.dis,kk.utb 'ә ғ қ ң ө ұ ү һ і' | tr -d '⠀')" 'әғқңөұүһі'
same 'ru-unicode.dis,kk.utb' "$(braille ru-unicode.dis,kk.utb 'қазақ тілі')" '⠹⠁⠵⠁⠹⠀⠞⠽⠇⠽'
same 'Tatar' "$(braille unicode.dis,tt.utb 'ә ө ү җ ң һ')" 'ә⠀ө⠀ү⠀җ⠀ң⠀һ'
same 'Russian' "$(braille kk.utb 'доля') $(braille unicode.dis,kk.utb 'доля')" '⠙⠕⠇⠫ ⠙⠕⠇⠫'
