#!/usr/bin/env bash
# PSPP reads the cell “10-12” of a numeric column as 0.00000000001 and “2+3” as 2000, without a
# warning.
#
# Packages: Debian pspp 1.6.2-2
# Guess: A range is no number, so the value is system-missing with a warning, as for “12.5%” or
#   “38,5”.
# Seen: The sign counts as an exponent without its E: 10-12 is 1e-11, 7-9 is 7e-09, 2+3 is 2000.
#   Shown with one decimal place the first two are .0. The minimum and the mean take them in; no
#   value is missing.
# Why it matters here: An estimate of ten to twelve million is counted as a valid answer of
#   nothing and draws the mean down. An en dash in place of the hyphen gives the warning.
# Date tried: 2026-11-30
# Source: The manual says of the F format that an exponent may be introduced by E or D or by a
#   sign alone, https://www.gnu.org/software/pspp/manual/html_node/Basic-Numeric-Formats.html.
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

need pspp 1.6.2-2

printf 'TJ,10-12\nKG,7-9\nUZ,2+3\nKZ,38.5\n' >people.csv
printf 'TJ,10–12\n' >dash.csv

read_table() {
  cat >read.sps <<END
GET DATA /TYPE=TXT /FILE='$1' /ENCODING='UTF-8' /DELIMITERS=',' /VARIABLES=country A2 people F8.1.
SAVE TRANSLATE /OUTFILE='out.csv' /TYPE=CSV /REPLACE.
END
  pspp -o read.txt read.sps >warnings.txt 2>&1 || true
}

read_table people.csv
same 'values' "$(paste -sd ' ' out.csv)" 'TJ,1e-11 KG,7e-09 UZ,2000 KZ,38.5'
same 'warnings' "$(grep -c 'not valid' read.txt || true)" '0'
read_table dash.csv
same 'warnings for a dash' "$(grep -c 'not valid' read.txt || true)" '1'
