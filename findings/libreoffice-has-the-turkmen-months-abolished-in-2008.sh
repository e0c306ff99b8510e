#!/usr/bin/env bash
# Title: LibreOffice writes a Turkmen date as “5 Ruhnama 2024”, with the names of months and days
#   that the president gave in 2002 and that were abolished in 2008.
# Package: Debian libreoffice-calc 4:7.4.7-1+deb12u14
# Guess: September is Sentýabr, as in CLDR and glibc, and Tuesday Sişenbe.
# Seen:
#   [$-442], 5 September 2024: 5 Ruhnama 2024
#   [$-442], January, March, May: Türkmenbaşy, Nowruz, Magtymguly
#   [$-442], Tuesday and Saturday: Ýaş Gün, Ruh Gün
#   [$-428], Tajik, and [$-440], Kyrgyz: 5 Сентябр 2024, 5 Сентябрь 2024
# Why it matters here: A table of an office or a certificate for a migrant with such a date names
#   a month that no one under thirty has learnt, and that no other program reads.
# Date tried: 2026-11-30
# Source: LibreOffice’s locale data,
#   https://github.com/LibreOffice/core/blob/master/i18npool/source/localedata/data/tk_TM.xml; on
#   the names and their end,
#   https://en.wikipedia.org/wiki/Renaming_of_Turkmen_months_and_days_of_week,_2002.

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

cells=''
for format in '45540|[$-442]D MMMM YYYY' '45296|[$-442]MMMM' '45356|[$-442]MMMM' '45417|[$-442]MMMM' \
  '45356|[$-442]NNN' '45360|[$-442]NNN' '45540|[$-428]D MMMM YYYY' '45540|[$-440]D MMMM YYYY'; do
  cell="<table:table-cell table:formula=\"of:=TEXT(${format%%|*};&quot;${format#*|}&quot;)\"/>"
  cells="$cells<table:table-row>$cell</table:table-row>"
done
ns='urn:oasis:names:tc:opendocument:xmlns'
printf '%s' '<?xml version="1.0" encoding="UTF-8"?>' \
  "<office:document xmlns:office=\"$ns:office:1.0\" xmlns:table=\"$ns:table:1.0\" xmlns:of=\"$ns:of:1.2\"" \
  ' office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>' \
  "<office:spreadsheet><table:table table:name=\"dates\">$cells</table:table></office:spreadsheet>" \
  '</office:body></office:document>' >dates.fods
soffice "-env:UserInstallation=file://$work/profile" --headless \
  --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76' --outdir "$work" dates.fods >/dev/null 2>&1
line() { sed -n "$1p" dates.csv; }
same 'date' "$(line 1)" '5 Ruhnama 2024'
same 'January' "$(line 2)" 'Türkmenbaşy'
same 'March' "$(line 3)" 'Nowruz'
same 'May' "$(line 4)" 'Magtymguly'
same 'Tuesday' "$(line 5)" 'Ýaş Gün'
same 'Saturday' "$(line 6)" 'Ruh Gün'
same 'Tajik' "$(line 7)" '5 Сентябр 2024'
same 'Kyrgyz' "$(line 8)" '5 Сентябрь 2024'
