#!/usr/bin/env bash
# The Russian voice of eSpeak NG reads Tajik and Kyrgyz letters as their hexadecimal code:
#   "ҷ" is "letter four b seven".
#
# Package: espeak-ng=1.51+dfsg-10+deb12u2 (Debian 12)
# Guess: A letter that Russian lacks is read as the nearest Russian one (ҳ as х, қ as к), as
#   a reader of Russian would, or left out.
# Seen: "ҷ" (U+04B7) is "letter", "четыре", "B", "семь", "ӯ" (U+04EF) "letter", "четыре",
#   "E", "F", the Latin names in English; a word with such letters is then spelled out:
#   "Өзгөн" is "letter 4 E 9, ze, ge, letter 4 E 9, en". Ғ at the start of a name is dropped
#   without a sound ("афуров").
# Why it matters here: Names in their own spelling inside Russian text (Қӯрғонтеппа, Өзгөн,
#   Ҷамолов) turn into codes; marking them with lang="tg" does not help, as there is no
#   Tajik voice.
# Date tried: 2026-11-29
# Source: eSpeak NG, docs/languages.md,
#   https://github.com/espeak-ng/espeak-ng/blob/master/docs/languages.md: no Tajik; reading
#   unknown letters by code is not described there.
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
check 'ҷ' "$(say ru ҷ)" 'ɭˈetətʃʲɪtˈyrʲɪbˈiːsʲˈejm'
check 'ӯ' "$(say ru ӯ)" 'ɭˈetətʃʲɪtˈyrʲɪˈiːˈef'
check 'Өзгөн' "$(say ru Өзгөн)" 'ɭˈetətʃʲɪtˈyrʲɪˈiːdʲˈevɪtʲ zˈɛ ɡˈɛ ɭˈetətʃʲɪtˈyrʲɪˈiːdʲˈevɪtʲ ˈɛn'
check 'Ғафуров' "$(say ru Ғафуров)" 'afˈurʌf'
check 'Tajik voices' "$(espeak-ng --voices=tg | sed 1d | grep -c ' tg ' || true)" '0'
exit $changed
