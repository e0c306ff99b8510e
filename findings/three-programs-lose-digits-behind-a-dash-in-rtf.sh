#!/usr/bin/env bash
# Title: Three programs lose digits behind a dash or minus in RTF that Pandoc wrote: of “10–12
#   million” Pandoc itself reads “10–2 million”, catdoc “10–illion”, and UnRTF’s HTML has “10–
#   million”.
# Package: Debian unrtf 0.21.10-clean-1, catdoc 1:0.95-6~deb12u1, pandoc 2.17.1.1-2~deb12u1
# Guess: The one character that stands for a sign in old readers is skipped, as RTF says, and the
#   text goes on; at least a program reads what it has written.
# Seen:
#   source: A change of −5 in 2022–2024, from 10–12 million.
#   pandoc -f rtf: A change of − in 2022–024, from 10–2 million.
#   catdoc: A change of −5 in 2022– from 10–illion.
#   unrtf --html: A change of &minus; in 2022&ndash; from 10&ndash; million.
#   Cyrillic letters are right in all three
# Why it matters here: A loss has no size, a span of years no end, and “10–2 million” looks like a
#   figure.
# Date tried: 2026-11-30
# Source: Rich Text Format 1.9.1, on \u and \uc; https://github.com/jgm/pandoc/issues/8264 of 2022
#   has a letter lost in the same way.

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

need pandoc 2.17.1.1-2~deb12u1
need unrtf 0.21.10-clean-1
need catdoc 1:0.95-6~deb12u1

printf 'A change of −5 in 2022–2024, from 10–12 million.\n\nДоля\n' >a.md
pandoc -s -t rtf -o a.rtf a.md
words=$(pandoc -f rtf -t plain a.rtf | grep -v '^$')
same 'Pandoc' "$(head -n 1 <<<"$words")" 'A change of − in 2022–024, from 10–2 million.'
same 'Pandoc, Russian' "$(sed -n 2p <<<"$words")" 'Доля'
words=$(catdoc -d utf-8 a.rtf | grep -v '^$')
same 'catdoc' "$(head -n 1 <<<"$words")" 'A change of −5 in 2022– from 10–illion.'
same 'catdoc, Russian' "$(sed -n 2p <<<"$words")" 'Доля'
page=$(unrtf --html a.rtf 2>/dev/null)
same 'UnRTF' "$(grep -o 'A change[^<]*' <<<"$page" | sed 's/ *$//')" 'A change of &minus; in 2022&ndash; from 10&ndash; million.'
same 'UnRTF, Russian' "$(grep -c '&#1044;&#1086;&#1083;&#1103;' <<<"$page")" '1'
