#!/usr/bin/env bash
# Perl’s Number::Format reads “1.2M” as 1258291.2, “10-12” as −1012 and “2023-24” as −202324.
#
# Packages: Debian libnumber-format-perl 1.75-3
# Guess: M is a million, since the module formats numbers, not only bytes; a text with a hyphen
#   inside is no number.
# Seen: K, M and G multiply by powers of 1024. A hyphen anywhere makes the number negative, and
#   all digits are joined: “45 of 60” is 4560.
# Why it matters here: Labels of a chart are read back so. A million is almost five per cent too
#   large, which no eye sees, and a range is a large loss.
# Date tried: 2026-11-30
# Source: The documentation has the suffixes K, M and G for format_bytes, as powers of 1024,
#   https://metacpan.org/pod/Number::Format; on the rest, tried, no public source found.
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

need libnumber-format-perl 1.75-3

number() { perl -MNumber::Format -e 'print Number::Format->new->unformat_number($ARGV[0])' "$1"; }

same '1.2M' "$(number 1.2M)" '1258291.2'
same '10-12' "$(number 10-12)" '-1012'
same '2023-24' "$(number 2023-24)" '-202324'
same '45 of 60' "$(number '45 of 60')" '4560'
