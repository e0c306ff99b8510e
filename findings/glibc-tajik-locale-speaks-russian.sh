#!/usr/bin/env bash
# glibc's Tajik locale (tg_TJ) writes days and months in Russian and calls the currency
#   rouble.
#
# Package: locales=2.36-9+deb12u14 (Debian 12)
# Guess: A locale named tg_TJ gives Tajik: якшанбе, ноябр, and сомонӣ as the currency, as
#   ky_KG and kk_KZ give Kyrgyz and Kazakh.
# Seen: 29 November 2026 is "Воскресенье, 29 Ноября 2026"; the month without a day is
#   "Ноября" too; currency_symbol is "руб" while int_curr_symbol is TJS. Numbers are grouped
#   with a point ("1.234.567,8"), money with U+202F.
# Why it matters here: A report made on a server with LC_TIME=tg_TJ prints Russian dates
#   under a Tajik heading, and an amount in somoni has the rouble beside it.
# Date tried: 2026-11-29
# Source: glibc, file localedata/locales/tg_TJ, whose own comment says "TODO: fix LC_TIME":
#   https://sourceware.org/git/?p=glibc.git;a=blob;f=localedata/locales/tg_TJ
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
localedef -i ky_KG -f UTF-8 --no-archive "$dir/ky_KG.UTF-8" 2> localedef.log || [ -d "$dir/ky_KG.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
tg=tg_TJ.UTF-8
check 'date' "$(LC_ALL=$tg date -d 2026-11-29 '+%A, %-d %B %Y')" 'Воскресенье, 29 Ноября 2026'
check 'month alone' "$(LC_ALL=$tg date -d 2026-11-29 '+%OB')" 'Ноября'
check 'currency' "$(LC_ALL=$tg locale currency_symbol)" 'руб'
check 'currency code' "$(LC_ALL=$tg locale int_curr_symbol | tr -d ' ')" 'TJS'
check 'number' "$(LC_ALL=$tg bash -c "printf \"%'.1f\" 1234567,8")" '1.234.567,8'
check 'Kyrgyz date' "$(LC_ALL=ky_KG.UTF-8 date -d 2026-11-29 '+%A, %-d %B %Y')" 'жекшемби, 29 ноябрь 2026'
exit $changed
