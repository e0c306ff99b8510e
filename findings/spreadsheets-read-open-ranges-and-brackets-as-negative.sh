#!/usr/bin/env bash
# LibreOffice Calc and Gnumeric read “2022-” in a CSV file as -2022 and “(24)” as -24.
#
# Packages: Debian libreoffice-calc 4:7.4.7-1+deb12u14, gnumeric 1.12.55-1
# Guess: A range without an end and a number in brackets are text.
# Seen: Both are negative numbers in both programs: a minus may stand behind the number, and
#   brackets are an accountant’s minus. LibreOffice does so where it is converted without a
#   window or “Detect special numbers” is ticked.
# Why it matters here: “2022-” means since 2022, and brackets mark an estimate or a number of
#   doubtful origin. Such an estimate is taken away from the sum.
# Date tried: 2026-11-29
# Source: tried, no public source found
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
need gnumeric 1.12.55-1

# The values of the cells that LibreOffice and Gnumeric take for numbers or dates.
libreoffice() {
  soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="$2" --convert-to fods --outdir "$work/calc" "$1" >/dev/null 2>&1
  grep -o 'office:\(date-\)\?value="[^"]*"' "$work/calc/${1%.*}.fods" | cut -d '"' -f 2 | xargs
}
gnumeric() {
  ssconvert "$1" "$work/${1%.*}.gnumeric" >/dev/null 2>&1
  ssconvert "$work/${1%.*}.gnumeric" "$work/gnumeric.csv" >/dev/null 2>&1
  sed -n '2,$s/^[^,]*,//p' "$work/gnumeric.csv" | xargs
}

printf 'what,value\nsince,2022-\nestimate,(24)\n' >table.csv

same 'LibreOffice' "$(libreoffice table.csv 'CSV:44,34,76,1')" '-2022 -24'
same 'Gnumeric' "$(gnumeric table.csv)" '-2022 -24'
