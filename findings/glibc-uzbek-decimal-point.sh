#!/usr/bin/env bash
# glibc's Uzbek locales group numbers with a comma and use a decimal point, the reverse of
#   CLDR and of the Kyrgyz and Kazakh locales, so a number with a comma is refused.
#
# Package: locales=2.36-9+deb12u14 (Debian 12)
# Guess: Decimal comma and a space between thousands, as in Kazakh, Kyrgyz, Russian and in
#   Intl for uz.
# Seen: uz_UZ and uz_UZ@cyrillic print 1,234,567.8 and printf refuses "1234567,8" as
#   invalid; ky_KG prints 1 234 567,8 and refuses the point. Intl in Node 24 has 1 234 567,8
#   for uz.
# Why it matters here: A count exported under uz_UZ and read by a Russian or Kazakh
#   spreadsheet turns 1,234 into little more than one; half of the pipeline follows CLDR and
#   half glibc.
# Date tried: 2026-11-29
# Source: CLDR, number symbols of Uzbek,
#   https://www.unicode.org/cldr/charts/latest/summary/uz.html; glibc:
#   https://sourceware.org/git/?p=glibc.git;a=blob;f=localedata/locales/uz_UZ
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
localedef -i uz_UZ -f UTF-8 --no-archive "$dir/uz_UZ.UTF-8" 2> localedef.log || [ -d "$dir/uz_UZ.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i uz_UZ@cyrillic -f UTF-8 --no-archive "$dir/uz_UZ.UTF-8@cyrillic" 2> localedef.log || [ -d "$dir/uz_UZ.UTF-8@cyrillic" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i ky_KG -f UTF-8 --no-archive "$dir/ky_KG.UTF-8" 2> localedef.log || [ -d "$dir/ky_KG.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
number() { LC_ALL=$1 bash -c "printf \"%'.1f\" $2" 2>/dev/null | sed 's/\xe2\x80\xaf\|\xc2\xa0/ /g'; }
refused() { LC_ALL=$1 bash -c "printf '%.1f' $2" > printf.log 2>&1 && echo no || echo yes; }
check 'uz_UZ' "$(number uz_UZ.UTF-8 1234567.8)" '1,234,567.8'
check 'uz_UZ@cyrillic' "$(number uz_UZ.UTF-8@cyrillic 1234567.8)" '1,234,567.8'
check 'ky_KG' "$(number ky_KG.UTF-8 1234567,8)" '1 234 567,8'
check 'uz_UZ refuses a comma' "$(refused uz_UZ.UTF-8 1234567,8)" 'yes'
check 'ky_KG refuses a point' "$(refused ky_KG.UTF-8 1234567.8)" 'yes'
exit $changed
