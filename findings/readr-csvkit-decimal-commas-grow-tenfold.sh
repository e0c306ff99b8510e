#!/usr/bin/env bash
# A column of numbers with decimal commas is read as numbers ten or a hundred times as large,
# without a warning.
#
# Packages: Debian r-cran-readr 2.1.4-1, csvkit 1.0.7-1
# Guess: “38,5” cannot be grouped thousands, since one digit follows the comma, so the column
#   stays text (as it does in R’s own read.csv, in fread and in pandas).
# Seen: readr reads 38,5 and 24,6 as the numbers 385 and 246; csvkit gives 385.0 and 246.0. Both
#   drop every comma that stands between digits, wherever it stands.
# Why it matters here: A Russian-language table has decimal commas. A share of 38,5 per cent of
#   GDP becomes 385, and the column says it is numeric, so nobody looks again. A CSV for reuse
#   needs decimal points in every language.
# Date tried: 2026-11-29
# Source: The page of readr’s parse_number says that grouping marks within a number are skipped,
#   https://rdrr.io/cran/readr/man/parse_number.html; not that the digits between them are not
#   counted.
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

need r-cran-readr 2.1.4-1
need csvkit 1.0.7-1

printf 'place\tshare\nTajikistan\t38,5\nKyrgyzstan\t24,6\n' >shares.tsv

same 'readr' \
  "$(Rscript -e 'd <- readr::read_tsv("shares.tsv", show_col_types = FALSE); cat(class(d$share), d$share)' 2>&1)" \
  'numeric 385 246'
same 'csvkit' "$(csvjson -t shares.tsv)" \
  '[{"place": "Tajikistan", "share": 385.0}, {"place": "Kyrgyzstan", "share": 246.0}]'
