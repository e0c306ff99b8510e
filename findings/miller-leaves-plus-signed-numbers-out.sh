#!/usr/bin/env bash
# Miller takes “+4.8” for text, and sums and means leave it out without a word.
#
# Packages: Debian miller 6.6.0-2+b3
# Guess: A number with a plus sign is a number, as one with a minus sign is; if not, a sum over
#   it fails.
# Seen: The sum of +4.8, +1.2 and -0.6 is -0.6, the mean is -0.6, and the count is 3. A filter
#   for rises above 1 finds none.
# Why it matters here: Rates of growth are published with their sign. A mean of growth then is
#   the mean of the falls alone, and looks right.
# Date tried: 2026-11-29
# Source: Miller issue 1267, closed as mended in 2023,
#   https://github.com/johnkerl/miller/issues/1267; Debian 12 ships a version from before.
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

# Unpacks a Debian package of exactly this version into the temporary folder.
unpack() {
  apt-cache show "$1=$2" >/dev/null 2>&1 || apt-get update >/dev/null
  apt-get download "$1=$2" >/dev/null 2>&1 || { printf 'cannot download %s %s\n' "$1" "$2" >&2; exit 2; }
  dpkg -x "$1"_*.deb root
}

unpack miller 6.6.0-2+b3

printf 'place,growth\nTajikistan,+4.8\nKyrgyzstan,+1.2\nRussia,-0.6\n' >growth.csv
mlr() { root/usr/bin/mlr "$@"; }

same 'sum, mean and count' "$(mlr --icsv --onidx --ofs ' ' stats1 -a sum,mean,count -f growth growth.csv)" '-0.6 -0.6 3'
same 'rows above 1' "$(mlr --icsv --onidx filter '$growth > 1' then count growth.csv)" '0'
