#!/usr/bin/env bash
# Title: Told that a CSV file is Tajik, Kyrgyz, Uzbek or Kazakh, LibreOffice Calc reads the share
#   5.3 as 5 March of this year; told that it is Russian it leaves the text 5.3.
# Package: Debian libreoffice-calc 4:7.4.7-1+deb12u14
# Guess: The five languages write decimals with a comma and days with points alike, so that they
#   read 5.3 alike.
# Seen:
#   tg, ky, uz, kk: 5.3 is 5 March
#   ru: 5.3 is text
#   38.5 is text and 38,5 a number in all five
# Why it matters here: International figures have a point. In a column of them the small ones,
#   such as 5.3 and 12.1 per cent, turn into days and the others into text.
# Date tried: 2026-11-30
# Source: LibreOffice’s help,
#   https://help.libreoffice.org/latest/en-US/text/shared/optionen/01140000.html, on date
#   acceptance patterns; those of a language are in its file,
#   https://github.com/LibreOffice/core/tree/master/i18npool/source/localedata/data.

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

need libreoffice-calc 4:7.4.7-1+deb12u14

printf '5.3;38.5;38,5\n' >shares.csv
# Reads the file in a language, by its number in Windows, and prints the type of each cell.
types() {
  soffice "-env:UserInstallation=file://$work/profile" --headless \
    --infilter="Text - txt - csv (StarCalc):59,34,76,1,,$1,false,true" \
    --convert-to fods --outdir "$work" shares.csv >/dev/null 2>&1
  sed -n '/<table:table-row/,/<\/table:table-row>/p' shares.fods |
    grep -o 'office:value-type="[a-z]*"\(.*date-value="[0-9]*-[0-9-]*"\)\?' |
    sed 's/office:value-type="\([a-z]*\)"/\1/; s/ office:date-value="[0-9]*-\([0-9-]*\)"/ \1/' | xargs
}
for language in '1064 tg' '1088 ky' '1091 uz' '1087 kk'; do
  same "${language#* }" "$(types "${language% *}")" 'date 03-05 string float'
done
same 'ru' "$(types 1049)" 'string string float'
