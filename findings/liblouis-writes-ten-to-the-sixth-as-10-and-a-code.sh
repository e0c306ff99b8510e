#!/usr/bin/env bash
# Title: In Unified English Braille liblouis has signs for ² and ³ and none for ¹ and ⁴ to ⁹: 10⁶
#   becomes 10 and the code x2076, 38.4¹ becomes 38.4 and x00b9.
# Package: Debian liblouis-bin 3.24.0-1, liblouis-data 3.24.0-1
# Guess: The ten raised digits are one series: each is the sign for “raised” and the digit, as ² and
#   ³ are.
# Seen:
#   10²: ⠼⠁⠚⠰⠔⠼⠃
#   10⁶: ⠼⠁⠚⠄⡳⠭⠃⠚⠛⠋⠄
#   38.4¹: ⠼⠉⠓⠲⠙⠄⡳⠭⠚⠚⠃⠊⠄
# Why it matters here: Marks of notes and powers of ten stand right behind figures. A reader’s
#   fingers find 10 and then 2076 in letters that are digits too.
# Date tried: 2026-11-30
# Source: The Rules of Unified English Braille, 2013, section 3.24 and 6, on superscripts; the
#   table, en-ueb-chardefs.uti, has U+00B2 and U+00B3.

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

braille() { printf '%s\n' "$1" | lou_translate --forward unicode.dis,en-ueb-g1.ctb; }
same '10²' "$(braille '10²')" '⠼⠁⠚⠰⠔⠼⠃'
same '10³' "$(braille '10³')" '⠼⠁⠚⠰⠔⠼⠉'
same '10⁶' "$(braille '10⁶')" '⠼⠁⠚⠄⡳⠭⠃⠚⠛⠋⠄'
same '38.4¹' "$(braille '38.4¹')" '⠼⠉⠓⠲⠙⠄⡳⠭⠚⠚⠃⠊⠄'
