#!/usr/bin/env bash
# Title: liblouis’s Uzbek braille table knows oʻ as one letter with U+2018, U+2019 or an ASCII
#   apostrophe, and writes the code of the character where it is the proper one, U+02BB.
# Package: Debian liblouis-bin 3.24.0-1, liblouis-data 3.24.0-1
# Guess: U+02BB is the letter sign of CLDR and of Uzbek web sites; a table that accepts the
#   stand-ins accepts it first.
# Seen:
#   O‘zbekiston (U+2018) and O'zbekiston: ⠧⠵⠃⠑⠅⠊⠎⠞⠕⠝
#   Oʻzbekiston (U+02BB): ⠕⠄⡳⠓⠴⠆⠃⠃⠄⠵⠃⠑⠅⠊⠎⠞⠕⠝, with h02bb between o and z
#   soʼm (U+02BC): ⠎⠕⠄⠍, without the letter
# Why it matters here: A page that spells Uzbek with care cannot be read in braille: each oʻ and gʻ
#   is six cells of a code.
# Date tried: 2026-11-30
# Source: The table, uz-g1.utb, names U+2018 and not U+02BB; CLDR’s exemplar characters of uz have
#   oʻ and gʻ with U+02BB.

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

braille() { printf '%s\n' "$1" | lou_translate --forward unicode.dis,uz-g1.utb; }
same 'U+2018' "$(braille 'O‘zbekiston')" '⠧⠵⠃⠑⠅⠊⠎⠞⠕⠝'
same 'ASCII' "$(braille "O'zbekiston")" '⠧⠵⠃⠑⠅⠊⠎⠞⠕⠝'
same 'U+02BB' "$(braille 'Oʻzbekiston')" '⠕⠄⡳⠓⠴⠆⠃⠃⠄⠵⠃⠑⠅⠊⠎⠞⠕⠝'
same 'U+2019 in so’m' "$(braille 'so’m')" '⠎⠧⠍'
same 'U+02BC in soʼm' "$(braille 'soʼm')" '⠎⠕⠄⠍'
