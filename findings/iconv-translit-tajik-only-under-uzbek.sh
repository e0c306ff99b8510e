#!/usr/bin/env bash
# iconv's //TRANSLIT turns Tajik and Russian text into question marks under every Central
#   Asian locale but the Uzbek one, and even there loses Ҷ and Ӯ.
#
# Package: locales=2.36-9+deb12u14 (Debian 12), iconv of glibc 2.36
# Guess: ASCII//TRANSLIT gives Latin letters for Cyrillic ("Tojikiston", "Rossiya"), best
#   under the locale of the language itself.
# Seen: "Тоҷикистон Ҳисор" gives "?????????? ?????" under tg_TJ, ru_RU, ky_KG and kk_KZ, but
#   "To?ikiston Hisor" under uz_UZ; "Россия" gives "??????" and "Rossiya". "№ ₽" are written
#   out ("No RUB") everywhere.
# Why it matters here: Scripts that make file names or feeds in ASCII work on a developer's
#   machine with one locale and give names of question marks on another, each the same
#   length, so files overwrite each other.
# Date tried: 2026-11-29
# Source: glibc manual, iconv,
#   https://www.gnu.org/software/libc/manual/html_node/iconv-Examples.html, and iconv(1):
#   transliteration depends on the locale; which locales have Cyrillic is not said.
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
check() { # what, seen, expected
  printf '%s: %s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'CHANGED: %s was: %s\n' "$1" "$3" >&2; changed=1; }
}
changed=0
unpack locales=2.36-9+deb12u14
export I18NPATH="$dir/usr/share/i18n" LOCPATH="$dir"
localedef -i tg_TJ -f UTF-8 --no-archive "$dir/tg_TJ.UTF-8" 2> localedef.log || [ -d "$dir/tg_TJ.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i ru_RU -f UTF-8 --no-archive "$dir/ru_RU.UTF-8" 2> localedef.log || [ -d "$dir/ru_RU.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i ky_KG -f UTF-8 --no-archive "$dir/ky_KG.UTF-8" 2> localedef.log || [ -d "$dir/ky_KG.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i kk_KZ -f UTF-8 --no-archive "$dir/kk_KZ.UTF-8" 2> localedef.log || [ -d "$dir/kk_KZ.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i uz_UZ -f UTF-8 --no-archive "$dir/uz_UZ.UTF-8" 2> localedef.log || [ -d "$dir/uz_UZ.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
ascii() { printf '%s' "$2" | LC_ALL=$1.UTF-8 iconv -f UTF-8 -t ASCII//TRANSLIT; }
for locale in tg_TJ ru_RU ky_KG kk_KZ; do
  check "$locale, Tajik" "$(ascii $locale 'Тоҷикистон Ҳисор')" '?????????? ?????'
  check "$locale, Russian" "$(ascii $locale 'Россия')" '??????'
done
check 'uz_UZ, Tajik' "$(ascii uz_UZ 'Тоҷикистон Ҳисор')" 'To?ikiston Hisor'
check 'uz_UZ, рӯз' "$(ascii uz_UZ 'рӯз')" 'r?z'
check 'uz_UZ, Russian' "$(ascii uz_UZ 'Россия')" 'Rossiya'
check 'tg_TJ, signs' "$(ascii tg_TJ '№ ₽')" 'No RUB'
exit $changed
