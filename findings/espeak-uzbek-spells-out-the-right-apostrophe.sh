#!/usr/bin/env bash
# The Uzbek voice of eSpeak NG reads words with an ASCII apostrophe, and spells out letter
#   by letter those with the proper letter, U+02BC, calling it "ejective" in English.
#
# Package: espeak-ng=1.51+dfsg-10+deb12u2 (Debian 12)
# Guess: Maʼno with U+02BC (the letter that Unicode has for a glottal stop) is read at least
#   as well as with an ASCII apostrophe.
# Seen: "ma'no" and "ma’no" are read as one word with a glottal stop. "maʼno" with U+02BC is
#   read "em, a, ejective, en, a", the name of the sign in the English voice. U+02BB in
#   "oʻzbek" is read right.
# Why it matters here: Text that is typographically correct is the one that a blind reader
#   cannot follow, in every word with a glottal stop (maʼno, sanʼat, taʼlim).
# Date tried: 2026-11-29
# Source: Unicode Standard, U+02BC modifier letter apostrophe (glottal stop, ejective),
#   https://www.unicode.org/charts/PDF/U02B0.pdf; eSpeak NG,
#   https://github.com/espeak-ng/espeak-ng; no issue found.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
# have a Debian package at an exact version
need() {
  [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] && return
  { apt-get -qq install -y --no-install-recommends --allow-downgrades "$1=$2" ||
    { apt-get -qq update && apt-get -qq install -y --no-install-recommends --allow-downgrades "$1=$2"; }
  } > install.log 2>&1 || { cat install.log >&2; echo "cannot install $1 $2" >&2; exit 2; }
}
check() { # what, seen, expected
  printf '%s: %s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'CHANGED: %s was: %s\n' "$1" "$3" >&2; changed=1; }
}
changed=0
for package in libespeak-ng1 espeak-ng-data espeak-ng; do need $package 1.51+dfsg-10+deb12u2; done
say() { espeak-ng -q --ipa -v "$1" -- "$2" 2>/dev/null | tr '\n' ' ' | sed 's/^ *//; s/ *$//'; }
check 'U+0027' "$(say uz "ma'no")" 'mˈæʔnɑ'
check 'U+2019' "$(say uz $'ma\u2019no')" 'mˈæʔnɑ'
check 'U+02BC' "$(say uz $'ma\u02bcno')" 'ˈem ˈæ (en)ɪdʒˈɛktɪv(uz) ˈen ˈɑ'
check 'U+02BB' "$(say uz $'o\u02bbzbek')" 'ˈozbek'
exit $changed
