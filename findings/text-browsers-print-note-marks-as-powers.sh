#!/usr/bin/env bash
# Lynx, w3m, ELinks and Links print the mark of a footnote as a power of the number before it.
#
# Packages: Debian lynx 2.9.0dev.12-1, w3m 0.5.3+git20230121-2, elinks 0.13.2-1+b4, links
#   2.28-1+b2
# Guess: A superscript that is a link is printed as the link is, in brackets or bare, since only
#   10<sup>6</sup> is a power.
# Seen: “38.5<sup><a href="#n2">2</a></sup>” is printed as 38.5^2 by all four.
# Why it matters here: The share of 38.5 with note 2 reads as 38.5 squared. A note mark with
#   brackets of its own, [2], is printed as ^[2] and cannot be misread.
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

need lynx 2.9.0dev.12-1
need w3m 0.5.3+git20230121-2
need elinks 0.13.2-1+b4
need links 2.28-1+b2

cat >note.html <<'END'
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Note</title></head>
<body><p>It was 38.5<sup><a href="#n2">2</a></sup> in 2024.</p><p id="n2">Source.</p></body>
</html>
END
line() { grep 'It was' | xargs; }

same 'Lynx' "$(lynx -dump -nolist -nonumbers note.html | line)" 'It was 38.5^2 in 2024.'
same 'w3m' "$(HOME="$work" w3m -dump note.html | line)" 'It was 38.5^2 in 2024.'
same 'ELinks' "$(elinks -no-home -dump -no-numbering -no-references note.html | line)" 'It was 38.5^2 in 2024.'
same 'Links' "$(HOME="$work" links -dump note.html | line)" 'It was 38.5^2 in 2024.'
