#!/usr/bin/env bash
# Title: The Kazakh keyboard of m17n types ӊ (U+04CA), a letter of Kildin Sami, where Kazakh has ң
#   (U+04A3), which it cannot type; iso-codes has the same letter in a Kyrgyz name.
# Package: Debian m17n-db 1.8.0-5, iso-codes 4.15.0-1, gettext-base 0.21-12
# Guess: A keyboard for Kazakh has each of its letters, since a letter that only looks alike is
#   another one.
# Seen:
#   kk-kbd, key 4: ӊ, U+04CA; ң in the file: none
#   the other eight letters beyond Russian: right
#   iso-codes, Papua New Guinea in Kyrgyz: Папуа-Жаӊы Гвинея; New Zealand: Жаңы Зеландия
# Why it matters here: What is typed so looks right and is not found: a search for “тең” or “жаңа”
#   misses it, sorting puts it elsewhere, and many fonts have no such letter.
# Date tried: 2026-11-30
# Source: Unicode, https://www.unicode.org/charts/PDF/U0400.pdf, has U+04CA as en with tail, for
#   Kildin Sami, and U+04A3 for Kazakh; m17n, https://www.nongnu.org/m17n/.

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

need m17n-db 1.8.0-5
need iso-codes 4.15.0-1
need gettext-base 0.21-12

layout=/usr/share/m17n/kk-kbd.mim
key() { grep -o "(\"$1\" \"[^\"]*\")" "$layout" | head -n 1 | sed 's/.* "//; s/")//'; }
points() { printf '%s' "$1" | iconv -f UTF-8 -t UTF-16BE | od -An -tx1 | tr -d ' \n'; }
same 'key 4' "$(points "$(key 4)")" '04ca'
same 'ң in the layout' "$(grep -c 'ң' "$layout" || true)" '0'
same 'other keys' "$(key 2)$(key 3)$(key 5)$(key 8)$(key 9)$(key 0)$(key -)$(key '=')" 'әіғүұқөһ'

# gettext of libc reads translations in a locale that exists only, so the file is read by itself.
cat >name.py <<'END'
import gettext
import sys
print(gettext.translation('iso_3166-1', '/usr/share/locale', ['ky']).gettext(sys.argv[1]))
END
country() { python3 name.py "$1"; }
same 'Papua New Guinea' "$(country 'Papua New Guinea')" 'Папуа-Жаӊы Гвинея'
same 'its letter' "$(country 'Papua New Guinea' | grep -c 'ӊ')" '1'
same 'New Zealand' "$(country 'New Zealand')" 'Жаңы Зеландия'
