#!/usr/bin/env bash
# ELinks and Links print a deleted number beside the new one with no mark of which is which.
#
# Packages: Debian elinks 0.13.2-1+b4, links 2.28-1+b2
# Guess: A text browser marks deletions in words, as Lynx does with [DEL: and :DEL] and w3m with
#   [DEL:, or it leaves them out.
# Seen: “we wrote <del>2.1</del> <ins>1.8</ins> million” is printed as “we wrote 2.1 1.8
#   million” by both.
# Why it matters here: A correction is shown as a deletion and an insertion. In these browsers,
#   and for programs that use them to make text of mail or feeds, the withdrawn number stands as
#   a number like any other. A correction needs words: “2.1, now 1.8”.
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

need elinks 0.13.2-1+b4
need links 2.28-1+b2

cat >correction.html <<'END'
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Correction</title></head>
<body><p>we wrote <del>2.1</del> <ins>1.8</ins> million</p></body>
</html>
END

same 'ELinks' "$(elinks -no-home -dump correction.html | xargs)" 'we wrote 2.1 1.8 million'
same 'Links' "$(HOME="$work" links -dump correction.html | xargs)" 'we wrote 2.1 1.8 million'
