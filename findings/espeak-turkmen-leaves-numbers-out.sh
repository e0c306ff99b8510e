#!/usr/bin/env bash
# The Turkmen voice of eSpeak NG says nothing at all for a number: "29 türkmen" is read as
#   "türkmen".
#
# Package: espeak-ng=1.51+dfsg-10+deb12u2 (Debian 12)
# Guess: Numbers are read in Turkmen, or digit by digit, or at worst in English.
# Seen: "29", "2026" and "2,5" give no sound; "29 türkmen" and "türkmen" are read the same.
#   Numbers written in words are read. The Kyrgyz voice reads 29 as "jyjyrma toguz".
# Why it matters here: Read aloud, a page of figures is a page without figures, and the
#   sentence stays grammatical, so a listener does not know that something is missing.
# Date tried: 2026-11-29
# Source: eSpeak NG, a later change "I added some number, because the numbers was missing":
#   https://github.com/espeak-ng/espeak-ng/pull/1279
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
check '29' "$(say tk 29)" ''
check '2026' "$(say tk 2026)" ''
check '29 türkmen = türkmen' "$([ "$(say tk '29 türkmen')" = "$(say tk 'türkmen')" ] && echo yes || echo no)" 'yes'
check 'türkmen is read' "$([ -n "$(say tk 'türkmen')" ] && echo yes || echo no)" 'yes'
check 'bäş müň is read' "$([ -n "$(say tk 'bäş müň')" ] && echo yes || echo no)" 'yes'
check '29 in Kyrgyz' "$(say ky 29)" 'dZˌɯjɯrmˈɑt[oʁˈuz'
exit $changed
