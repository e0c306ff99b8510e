#!/usr/bin/env bash
# Title: Qt writes a size in Kazakh as “1,18 MiБ”, with M and i in Latin and Б in Cyrillic
#   letters; in the other languages of the region it is MiB.
# Package: Debian python3-pyqt5 5.15.9+dfsg-1
# Guess: The unit is MiB throughout, or МиБ in Cyrillic, as in Russian programs.
# Seen:
#   kk: 1,18 MiБ, U+004D U+0069 U+0411
#   tg, ky, uz, tk, ru: 1,18 MiB
#   kk, by thousands: 1,23 MБ, U+004D U+0411
# Why it matters here: Download links for readers with dear data say how large a file is. The
#   mixed word is not found by a search in either alphabet and takes two fonts.
# Date tried: 2026-11-30
# Source: Qt’s documentation, https://doc.qt.io/qt-5/qlocale.html#formattedDataSize; the letters
#   come from CLDR’s names of bytes, https://cldr.unicode.org, joined with prefixes of its own.

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

need python3-pyqt5 5.15.9+dfsg-1

cat >size.py <<'END'
import sys
from PyQt5.QtCore import QLocale
form = QLocale.DataSizeSIFormat if sys.argv[2] == 'si' else QLocale.DataSizeIecFormat
size = QLocale(sys.argv[1]).formattedDataSize(1234567, 2, form)
print(size.replace('\u00a0', ' '), ' '.join('U+%04X' % ord(letter) for letter in size.split()[-1]))
END
size() { /usr/bin/python3 size.py "$1" "$2"; }
same 'kk' "$(size kk iec)" '1,18 MiБ U+004D U+0069 U+0411'
same 'kk, by thousands' "$(size kk si)" '1,23 MБ U+004D U+0411'
for language in tg ky uz tk ru; do same "$language" "$(size "$language" iec)" '1,18 MiB U+004D U+0069 U+0042'; done
