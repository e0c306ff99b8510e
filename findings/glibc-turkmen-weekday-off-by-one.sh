#!/usr/bin/env bash
# glibc's Turkmen locale (tk_TM) calls every day of the week by the name of the next one:
#   Sunday is Duşenbe, Monday.
#
# Package: locales=2.36-9+deb12u14 (Debian 12)
# Guess: date +%A names the day right in every locale; a list of names in another order
#   would be declared in the locale and put right by the library.
# Seen: Sunday 29 November 2026 is "Duşenbe" (Monday), Monday "Sişenbe" (Tuesday), Saturday
#   "Ýekşenbe" (Sunday). Short names are shifted as well. The locale lists its days from
#   Monday on and states a week that starts on Sunday (week 7;19971130).
# Why it matters here: Dates with a weekday (hearings, deadlines of patents, border
#   closings) name the wrong day, and nothing else in the date shows it.
# Date tried: 2026-11-29
# Source: locale(5): the list of days starts with the first day of the week as given by the
#   keyword week, https://man7.org/linux/man-pages/man5/locale.5.html; the file:
#   https://sourceware.org/git/?p=glibc.git;a=blob;f=localedata/locales/tk_TM
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
localedef -i tk_TM -f UTF-8 --no-archive "$dir/tk_TM.UTF-8" 2> localedef.log || [ -d "$dir/tk_TM.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
localedef -i kk_KZ -f UTF-8 --no-archive "$dir/kk_KZ.UTF-8" 2> localedef.log || [ -d "$dir/kk_KZ.UTF-8" ] ||
  { cat localedef.log >&2; exit 2; }
day() { LC_ALL=$1.UTF-8 date -d "$2" "+$3"; }
check 'Sunday' "$(day tk_TM 2026-11-29 %A)" 'Duşenbe'
check 'Monday' "$(day tk_TM 2026-11-30 %A)" 'Sişenbe'
check 'Saturday' "$(day tk_TM 2026-11-28 %A)" 'Ýekşenbe'
check 'Sunday, short' "$(day tk_TM 2026-11-29 %a)" 'Duş'
check 'Sunday in Kazakh' "$(day kk_KZ 2026-11-29 %A)" 'Жексенбі'
check 'week' "$(grep '^week ' usr/share/i18n/locales/tk_TM)" 'week 7;19971130;1'
exit $changed
