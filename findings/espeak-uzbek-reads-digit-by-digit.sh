#!/usr/bin/env bash
# The Uzbek voice of eSpeak NG reads numbers digit by digit from ten on: 20 is "ikki nol",
#   two zero.
#
# Package: espeak-ng=1.51+dfsg-10+deb12u2 (Debian 12)
# Guess: 20 is "yigirma" and 2026 "ikki ming yigirma olti", as the Kyrgyz and Kazakh voices
#   read whole numbers.
# Seen: 10 is read "bir nol", 20 "ikki nol", 100 "bir nol nol", 2026 "ikki nol ikki olti";
#   20 sounds the same as the words "ikki nol" run together. Kyrgyz and Kazakh have words
#   for tens and hundreds.
# Why it matters here: Shares and amounts become strings of digits; a listener cannot tell
#   100 from a telephone number, and long sums cannot be followed.
# Date tried: 2026-11-29
# Source: eSpeak NG, a later change of Uzbek ("adding new numbers from large numbers"):
#   https://github.com/espeak-ng/espeak-ng/pull/1616
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
check '2, 0' "$(say uz 2) $(say uz 0)" 'ˈykky nˈoːɫ'
check '10' "$(say uz 10)" 'bˈyɾnˈoːɫ'
check '20' "$(say uz 20)" 'ˈykkynˈoːɫ'
check '100' "$(say uz 100)" 'bˈyɾnˈoːɫnˈoːɫ'
check '2026' "$(say uz 2026)" 'ˈykkynˈoːɫˈykkyɑɫtˈy'
check '20 in Kyrgyz' "$(say ky 20)" 'dZˌɯjɯrmˈɑ'
exit $changed
