#!/usr/bin/env bash
# ICU's transform "Any-Latin; Latin-ASCII" leaves the letters that Tajik, Uzbek, Kyrgyz and
#   Kazakh add in Cyrillic and puts a modifier mark for Қ; asking for tg-tg_Latn/BGN changes
#   nothing and raises no error.
#
# Package: icu-devtools=72.1-3+deb12u1 (Debian 12)
# Guess: Any-Latin covers the Cyrillic block, Latin-ASCII brings the rest to ASCII:
#   "Tojikiston", "Qurgonteppa". A transform that ICU does not have is refused.
# Seen: "Тоҷикистон" gives "Toҷikiston", "Қӯрғонтеппа" "Kˌurgonteppa" (U+02CC), "Ҳисор"
#   "Ҳisor", "Өзгөн" "Өzgөn". tg-tg_Latn/BGN is accepted and gives the same letters;
#   "Tajik-Latin/BGN" is refused. uz_Cyrl-uz_Latn, kk-kk_Latn/BGN and ky-ky_Latn/BGN do know
#   their own letters.
# Why it matters here: Names of towns become strings of two scripts that look right, sort
#   apart and fail any later check for ASCII.
# Date tried: 2026-11-29
# Source: ICU User Guide, General Transforms,
#   https://unicode-org.github.io/icu/userguide/transforms/general/; CLDR transform charts,
#   https://www.unicode.org/cldr/charts/latest/transforms/index.html: no Tajik.
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
need icu-devtools 72.1-3+deb12u1
to() { printf '%s' "$2" | uconv -x "$1"; }
ascii='Any-Latin; Latin-ASCII'
check 'Тоҷикистон' "$(to "$ascii" Тоҷикистон)" 'Toҷikiston'
check 'Қӯрғонтеппа' "$(to "$ascii" Қӯрғонтеппа)" $'K\u02ccurgonteppa'
check 'Өзгөн' "$(to "$ascii" Өзгөн)" 'Өzgөn'
check 'tg-tg_Latn/BGN' "$(to tg-tg_Latn/BGN Тоҷикистон)" 'Toҷikiston'
check 'Tajik-Latin/BGN' "$(to Tajik-Latin/BGN Тоҷикистон 2>&1 | grep -o U_INVALID_ID)" 'U_INVALID_ID'
check 'ky-ky_Latn/BGN' "$(to ky-ky_Latn/BGN Өзгөн)" 'Özgön'
check 'uz_Cyrl-uz_Latn' "$(to uz_Cyrl-uz_Latn қишлоқ)" 'qishloq'
exit $changed
