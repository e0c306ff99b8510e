#!/usr/bin/env bash
# Title: The places of GNOME’s clocks and weather have ten towns of Kazakhstan and one each of
#   Kyrgyzstan, Tajikistan and Turkmenistan, and in Russian “Ашхабат”, “Шемкент” and “Киргизстан”.
# Package: Debian libgweather-4-common 4.2.0-2
# Guess: The second city of each country is there, Osh and Khujand too, and names of capitals are
#   spelt right in Russian.
# Seen:
#   KZ: 10 towns, UZ: 5, KG: Bishkek, TJ: Dushanbe, TM: Ashgabat
#   ru: Ashgabat Ашхабат, Shymkent Шемкент, Almaty Алма-Ата, Kyrgyzstan Киргизстан
# Why it matters here: Who works in Moscow and calls home in Khujand cannot add the clock of that
#   town. In Russian the capital is Ашхабад and the city Шымкент; the country is Кыргызстан or
#   Киргизия.
# Date tried: 2026-11-30
# Source: The data, https://gitlab.gnome.org/GNOME/libgweather/-/blob/main/data/Locations.xml.in,
#   and the translations beside it.

set -euo pipefail

export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Prints what was seen and stops if it is not what it was.
same() {
  printf '%s: %s\n' "$1" "$2"
  if [ "$2" != "$3" ]; then
    printf 'CHANGED: %s was: %s\n' "$1" "$3" >&2
    exit 1
  fi
}

# Has a Debian package in exactly this version, and installs it where it is missing.
need() {
  [ "$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)" = "installed $2" ] && return
  apt-cache show "$1=$2" >/dev/null 2>&1 || apt-get update >/dev/null
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1=$2" >"$work/apt.log" 2>&1; then
    tail -n 3 "$work/apt.log" >&2
    printf 'cannot install %s %s\n' "$1" "$2" >&2
    exit 2
  fi
}

need libgweather-4-common 4.2.0-2

cat >places.py <<'END'
import gettext
import sys
import xml.etree.ElementTree as tree
if sys.argv[1] == 'ru':
    print(gettext.translation('libgweather-4.0-locations', '/usr/share/locale', ['ru']).gettext(sys.argv[2]))
else:
    root = tree.parse('/usr/share/libgweather-4/Locations.xml').getroot()
    country = next(one for one in root.iter('country') if one.findtext('iso-code') == sys.argv[1])
    print(' '.join(city.findtext('name') or city.findtext('_name') for city in country.iter('city')))
END
places() { python3 places.py "$@"; }
same 'KG' "$(places KG)" 'Bishkek'
same 'TJ' "$(places TJ)" 'Dushanbe'
same 'TM' "$(places TM)" 'Ashgabat'
same 'KZ' "$(places KZ | wc -w)" '10'
same 'UZ' "$(places UZ | wc -w)" '5'
same 'Ashgabat' "$(places ru Ashgabat)" 'Ашхабат'
same 'Shymkent' "$(places ru Shymkent)" 'Шемкент'
same 'Kyrgyzstan' "$(places ru Kyrgyzstan)" 'Киргизстан'
