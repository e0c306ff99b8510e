#!/usr/bin/env bash
# R’s scales prints 1,250,000 in short form as “1M” when it is alone, and as “1.25M” when another
# such number stands beside it.
#
# Packages: Debian r-cran-scales 1.2.1-1
# Guess: A number is printed with the digits it needs, so it is 1.25M in both cases; or a fixed
#   number of digits is kept for all.
# Seen: Digits come from the differences between the numbers of one call. Alone, 1,250,000 is “1M”
#   and 0.385 is “38%”; beside 1,750,000 and 0.454 they are “1.25M” and “38.5%”. Beside 1,234, a
#   1.5 is “2”.
# Why it matters here: A label or a caption made for one value loses up to a quarter of a million,
#   while the axis of the same chart is right.
# Date tried: 2026-11-30
# Source: The help page says of accuracy that by default a heuristic takes as many digits as tell
#   the numbers apart, https://scales.r-lib.org/reference/label_number.html.
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

need r-cran-scales 1.2.1-1
need r-base-core 4.2.2.20221110-2

cat >labels.R <<'END'
library(scales)
short <- label_number(scale_cut = cut_short_scale())
cat(short(1250000), ' ', paste(short(c(1250000, 1750000)), collapse = ' '), '\n', sep = '')
cat(label_percent()(0.385), ' ', paste(label_percent()(c(0.385, 0.454)), collapse = ' '), '\n', sep = '')
cat(paste(label_comma()(c(1.5, 1234)), collapse = ' '), '\n', sep = '')
END

same 'labels' "$(Rscript --vanilla labels.R | paste -sd '#')" '1M 1.25M 1.75M#38% 38.5% 45.4%#2 1,234'
