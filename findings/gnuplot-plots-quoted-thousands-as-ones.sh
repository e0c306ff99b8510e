#!/usr/bin/env bash
# gnuplot plots “1,234” of a CSV file as 1, though the cell is quoted and kept whole.
#
# Packages: Debian gnuplot-nox 5.4.4+dfsg1-2+b2
# Guess: Since gnuplot keeps to the quotes and so does not split the cell, it either reads 1234
#   or leaves the point out as no number.
# Seen: The cell counts as one column, and its value is what stands before the comma: 1,234 is 1
#   and 12,5 is 12. A range 10-12 is 10, and 38.5% is 38.5. The points are drawn, none is called
#   invalid.
# Why it matters here: A chart drawn from a table with grouped thousands or decimal commas has
#   points, axes and a line, and is wrong by a factor of a thousand.
# Date tried: 2026-11-29
# Source: The manual, section “set datafile separator”, speaks of CSV files of spreadsheets, and
#   neither of quotes nor of commas within them,
#   http://www.gnuplot.info/docs_5.4/Gnuplot_5_4.pdf.
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

need gnuplot-nox 5.4.4+dfsg1-2+b2

printf '2021,"1,234"\n2022,"12,5"\n2023,10-12\n2024,7\n' >people.csv

points=$(gnuplot -e 'set datafile separator ","; set table "points.txt"; plot "people.csv" using 1:2' 2>&1
  awk '$3 == "i" { printf "%s=%s ", $1, $2 }' points.txt)
same 'points' "$points" '2021=1 2022=12 2023=10 2024=7 '
