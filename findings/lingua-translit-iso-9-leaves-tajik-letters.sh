#!/usr/bin/env bash
# Perl’s Lingua::Translit, asked for ISO 9, leaves the letters ҷ, ӣ and ӯ in Cyrillic, and turns
# ғ, қ and ҳ of the same word into Latin.
#
# Packages: Debian liblingua-translit-perl 0.29-2
# Guess: ISO 9:1995 is the standard made for all Cyrillic alphabets and has a Latin letter for
#   each of the six Tajik letters.
# Seen: Тоҷикистон becomes “Toҷikiston”, with one Cyrillic letter in it; ӣ, ӯ and the Kazakh ұ
#   stay too, while ҳ becomes ḩ, ғ ġ and қ ķ.
# Why it matters here: The name looks Latin to a reader and is found by no search for Tojikiston
#   or Toçikiston; in a bibliography it sorts behind Z.
# Date tried: 2026-11-30
# Source: The table of the standard has ҷ as ç, ӣ as ī, ӯ as ū and ұ as u̇,
#   https://en.wikipedia.org/wiki/ISO_9; on the module, tried, no public source found.
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

need liblingua-translit-perl 0.29-2

latin() { perl -CSA -MLingua::Translit -e 'print Lingua::Translit->new("ISO 9")->translit($ARGV[0])' "$1"; }

same 'Тоҷикистон' "$(latin 'Тоҷикистон')" 'Toҷikiston'
same 'ӣ ӯ ҷ ұ' "$(latin 'ӣ ӯ ҷ ұ')" 'ӣ ӯ ҷ ұ'
same 'ғ қ ҳ' "$(latin 'ғ қ ҳ')" 'ġ ķ ḩ'
