#!/usr/bin/env bash
# On Linux the standard Kazakh keyboard layout has no key for any digit or for the percent
#   sign, and the Kazakh, Kyrgyz and Uzbek ones none for the hyphen, outside the numeric
#   keypad.
#
# Package: xkb-data=2.35.1-1, libxkbcommon-tools=1.5.0-1 (Debian 12)
# Guess: Layouts of a country keep the row of digits, with the added letters elsewhere or
#   with AltGr, and all have a hyphen: Kyrgyz and Kazakh write "2026-жыл", "көші-қон".
# Seen: kz: no digit, no "%", no "-" at any level (the top row has letters). kg and uz:
#   digits, but no "-" and no "+". tj: "-" with AltGr. ru has all. Uzbek Latin (uz, latin)
#   has U+02BB, but neither U+02BC nor the ASCII apostrophe.
# Why it matters here: Readers on laptops without a keypad cannot type a year or a share
#   into a filter or search, or a hyphenated word; forms must accept other ways of entry.
# Date tried: 2026-11-29
# Source: xkeyboard-config, symbols/kz ("RST KazSSR 903-90"),
#   https://gitlab.freedesktop.org/xkeyboard-config/xkeyboard-config; no issue found.
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
need libxkbcommon-tools 1.5.0-1
unpack xkb-data=2.35.1-1
export XKB_CONFIG_ROOT="$dir/usr/share/X11/xkb"
ways() { xkbcli how-to-type --layout "$1" ${3:+--variant "$3"} "$2" | grep -cE '^[0-9]+ +[A-Z]' || true; }
has() { [ "$(ways "$@")" -gt 0 ] && echo yes || echo no; }
digits() { local count=0 digit; for digit in 30 31 32 33 34 35 36 37 38 39; do [ "$(has "$1" 0x$digit)" = no ] || count=$((count + 1)); done; echo $count; }
for layout in 'kz 0' 'kg 10' 'uz 10' 'tj 10' 'ru 10'; do
  check "digits on ${layout% *}" "$(digits "${layout% *}")" "${layout#* }"
done
for layout in 'kz no' 'kg no' 'uz no' 'tj yes' 'ru yes'; do
  check "hyphen on ${layout% *}" "$(has "${layout% *}" 0x2d)" "${layout#* }"
done
check 'percent on kz, kg' "$(has kz 0x25) $(has kg 0x25)" 'no yes'
check 'Uzbek Latin: U+02BB, U+02BC, apostrophe' "$(has uz 0x2bb latin) $(has uz 0x2bc latin) $(has uz 0x27 latin)" 'yes no no'
exit $changed
