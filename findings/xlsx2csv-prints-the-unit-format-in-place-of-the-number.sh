#!/usr/bin/env bash
# xlsx2csv prints the number format of a cell instead of its number where the unit in it has a
# letter of a date.
#
# Packages: Debian xlsx2csv 1:0.7.8-1, python3-openpyxl 3.0.9-1
# Guess: Either the raw number 2.5 or the formatted one, “2.5 million”, is printed; the words
#   within quotes of a format are text.
# Seen: A cell of 2.5 with the format 0.0" million" is printed as 0.0" 01illion" and one with
#   0.0" thousand" as 0.0" t12ousan01": the format is taken for that of a date, and the number
#   is gone. With 0.0" years" the format itself is printed. 0.0" bn" gives the number.
# Why it matters here: Units in number formats let a workbook show “2.5 million” and still
#   count. Scripts of data journalists that read such a workbook with xlsx2csv get no number and
#   no error.
# Date tried: 2026-11-29
# Source: Pull request 186 tells of quotes in the formats of dates,
#   https://github.com/dilshod/xlsx2csv/pull/186; not of numbers.
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

need xlsx2csv 1:0.7.8-1
need python3-openpyxl 3.0.9-1

/usr/bin/python3 - <<'END'
import openpyxl
book = openpyxl.Workbook()
sheet = book.active
for unit in ['bn', 'million', 'thousand', 'years']:
    sheet.append([unit, 2.5])
    sheet.cell(sheet.max_row, 2).number_format = f'0.0" {unit}"'
book.save('units.xlsx')
END
xlsx2csv units.xlsx >units.csv

same 'bn' "$(sed -n 1p units.csv)" 'bn,2.500000'
same 'million' "$(sed -n 2p units.csv)" 'million,"0.0"" 01illion"""'
same 'thousand' "$(sed -n 3p units.csv | sed 's/t[0-9]*ousan/tousan/')" 'thousand,"0.0"" tousan01"""'
same 'years' "$(sed -n 4p units.csv)" 'years,"0.0"" years"""'
