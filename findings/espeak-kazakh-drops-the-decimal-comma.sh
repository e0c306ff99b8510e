#!/usr/bin/env bash
# The Kazakh and Kyrgyz voices of eSpeak NG read "2,5" exactly as "2 5"; a word for the
#   decimal mark is spoken only for the English "2.5".
#
# Package: espeak-ng=1.51+dfsg-10+deb12u2 (Debian 12)
# Guess: "2,5", the way these languages write it, is read with a word between (бүтін, бүтүн)
#   or at least differs from two numbers; "2.5" is the foreign form.
# Seen: "2,5" and "2 5" give the same sounds in kk and ky. "2.5" has a word between: "және"
#   in Kazakh, "жана" in Kyrgyz (both "and"). The Russian voice says "два и пять…" for the
#   comma.
# Why it matters here: "2,5 млн" is heard as "two, five million". Rewriting the comma as a
#   point, wrong for the eye, is right for the ear.
# Date tried: 2026-11-29
# Source: eSpeak NG, docs/dictionary.md,
#   https://github.com/espeak-ng/espeak-ng/blob/master/docs/dictionary.md: a word for "the
#   decimal point/comma" is kept per language; which of the two a language reads is not
#   said.
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
check 'kk 2,5' "$(say kk 2,5)" 'jˈekɪ bˈes'
check 'kk 2 5' "$(say kk '2 5')" 'jˈekɪ bˈes'
check 'kk 2.5' "$(say kk 2.5)" 'jˈekɪ ʒænˈe bˈes'
check 'ky 2,5' "$(say ky 2,5)" 'ekˈi bˈeS'
check 'ky 2 5' "$(say ky '2 5')" 'ekˈi bˈeS'
check 'ky 2.5' "$(say ky 2.5)" 'ekˈi jɑnˈɑ bˈeS'
check 'ru 2,5 differs from 2 5' "$([ "$(say ru 2,5)" != "$(say ru '2 5')" ] && echo yes || echo no)" 'yes'
exit $changed
