#!/usr/bin/env bash
# bibutils takes the organisations of an RIS file for people, “for Migration, International
# Organization”, and reads the year “2023/24” as month 24.
#
# Packages: Debian bibutils 7.2-2
# Guess: An author without a comma is kept whole, since RIS writes people as “Last, First”; and a
#   month above twelve is no month.
# Seen: The family names are “Service”, “for Migration” and “Bank”. The date is written as 2023-24
#   in MODS, and as year 2023 with month 24 in BibTeX.
# Why it matters here: Most sources on migration are organisations. In a list of references they
#   are sorted under S, M and B with initials, and a report on two years is dated with a month
#   that does not exist.
# Date tried: 2026-11-30
# Source: The program’s help has an option for a list of names of organisations,
#   --corporation-file, https://sourceforge.net/p/bibutils/home/Bibutils/; on the month, tried, no
#   public source found.
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

need bibutils 7.2-2

printf '%s\n' 'TY  - RPRT' 'AU  - Federal State Statistics Service' 'AU  - International Organization for Migration' \
  'AU  - World Bank' 'TI  - Migration' 'PY  - 2023/24' 'ER  - ' >report.ris
ris2xml report.ris >report.xml 2>/dev/null
xml2bib report.xml 2>/dev/null >report.bib

same 'family names' "$(grep -o 'family">[^<]*' report.xml | cut -d '>' -f 2 | paste -sd '#')" 'Service#for Migration#Bank'
same 'date in MODS' "$(grep -o '<dateIssued>[^<]*' report.xml | cut -d '>' -f 2)" '2023-24'
same 'month in BibTeX' "$(grep -o 'month="[^"]*"' report.bib)" 'month="24"'
