#!/usr/bin/env bash
# LibreOffice Calc and Gnumeric read a table cell of a page with 38.5 and the raised mark of note 1
# as the number 38.51.
#
# Packages: Debian libreoffice-calc 4:7.4.7-1+deb12u14, gnumeric 1.12.55-1
# Guess: A cell with markup of its own is text, “38.5¹” or “38.5 1”, so that it stands out in a
#   column of numbers.
# Seen: “38.5<sup>1</sup>” is the number 38.51 in both, and “24<sup>2</sup>” is 242.
# Why it matters here: Tables are opened or linked from the page, or pasted. A digit is added to
#   every number with a note, and the sum still works. Marks that are letters, or notes in a
#   column of their own, are safe.
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

printf '%s' '<!doctype html><meta charset="utf-8"><table><tr><th>Country</th><th>Share</th></tr>' \
  '<tr><td>Tajikistan</td><td>38.5<sup>1</sup></td></tr><tr><td>Kyrgyzstan</td><td>24<sup>2</sup></td></tr></table>' >table.html

same 'LibreOffice' "$(libreoffice table.html calc_HTML_WebQuery)" '38.51 242'
same 'Gnumeric' "$(gnumeric table.html)" '38.51 242'
