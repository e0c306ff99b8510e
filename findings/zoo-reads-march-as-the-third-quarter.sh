#!/usr/bin/env bash
# R’s zoo makes the third quarter of the month 2024-03 and the fourth of 2024-04, and has no value
# for 2024-07 or for the quarter 2024-Q1.
#
# Packages: Debian r-cran-zoo 1.8-11-1
# Guess: as.yearqtr finds the quarter of an ISO month, as it does for a Date, and reads 2024-Q1,
#   which SDMX writes.
# Seen: The number behind the hyphen is taken for a quarter: 2024-03 is 2024 Q3, 2024-04 is 2024
#   Q4, 2024-07 and 2024-Q1 are NA. “2024 Q1” is read, and as a Date 1 March is in Q1.
# Why it matters here: Monthly remittances summed by quarter have January to April as the four
#   quarters of a year, and the later months are missing values that the next step drops.
# Date tried: 2026-11-30
# Source: The help page gives “%Y-%q” among the formats that are tried, with leading zeros,
#   https://rdrr.io/cran/zoo/man/yearqtr.html.
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

need r-cran-zoo 1.8-11-1
need r-base-core 4.2.2.20221110-2

cat >quarters.R <<'END'
suppressMessages(library(zoo))
cat(format(as.yearqtr(c('2024-03', '2024-04', '2024-07'))), '\n')
cat(format(as.yearqtr('2024-Q1')), format(as.yearqtr('2024 Q1')), '\n')
cat(format(as.yearqtr(as.Date('2024-03-01'))), '\n')
END

same 'quarters' "$(TZ=UTC Rscript --vanilla quarters.R | paste -sd '#')" '2024 Q3 2024 Q4 NA #NA 2024 Q1 #2024 Q1 '
