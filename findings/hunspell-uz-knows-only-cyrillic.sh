#!/usr/bin/env bash
# Debian's hunspell-uz, installed as uz_UZ, holds Uzbek in Cyrillic only: every word in the
#   official Latin alphabet is an error.
#
# Package: hunspell-uz=0.6-6, hunspell=1.7.1-1 (Debian 12)
# Guess: uz_UZ is Latin Uzbek, as the glibc locale uz_UZ is (Cyrillic has uz_UZ@cyrillic),
#   and knows ʻ as a letter.
# Seen: "Ўзбекистон", "ҳаёт" and "меҳнат" pass; "mehnat", "ishchi", "Rossiya", "pul" and
#   "Oʻzbekiston" all fail and get no suggestion. None of the 97,000 entries has a Latin
#   letter. The package text says only "Uzbek".
# Why it matters here: A spelling check in CI for the Uzbek edition either marks the whole
#   text, or, with every word of the text put on a list of exceptions, checks nothing.
# Date tried: 2026-11-29
# Source: Debian, package hunspell-uz, https://packages.debian.org/bookworm/hunspell-uz:
#   "Uzbek dictionary for Hunspell".
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
# unpack a Debian package of an exact version into this folder, without installing it
unpack() {
  apt-get -qq -o APT::Sandbox::User=root download "$1" 2>/dev/null ||
    { apt-get -qq update && apt-get -qq -o APT::Sandbox::User=root download "$1"; } ||
    { echo "cannot download $1" >&2; exit 2; }
  local file
  for file in "${1%%=*}"_*.deb; do dpkg -x "$file" .; done
}
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
need hunspell 1.7.1-1
unpack hunspell-uz=0.6-6
wrong() { printf '%s\n' "$@" | hunspell -i UTF-8 -d "$dir/usr/share/hunspell/uz_UZ" -l | tr '\n' ' ' | sed 's/ $//'; }
check 'wrong in Cyrillic' "$(wrong Ўзбекистон ҳаёт меҳнат)" ''
check 'wrong in Latin' "$(wrong mehnat ishchi Rossiya pul)" 'mehnat ishchi Rossiya pul'
check 'wrong with U+02BB' "$(wrong $'O\u02bbzbekiston')" $'O\u02bbzbekiston'
check 'entries with a Latin letter' "$(sed 1d usr/share/hunspell/uz_UZ.dic | grep -c '[A-Za-z]' || true)" '0'
check 'suggestions for mehnat' "$(echo mehnat | hunspell -i UTF-8 -d "$dir/usr/share/hunspell/uz_UZ" -a | sed -n 2p)" '# mehnat 0'
exit $changed
