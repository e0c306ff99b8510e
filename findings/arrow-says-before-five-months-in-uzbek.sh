#!/usr/bin/env bash
# Title: Python’s Arrow gives “five months ago” in Uzbek as “5 oydan avval”, earlier than five
#   months, and “in five months” in Kazakh without the case ending, “5 ай кейін”.
# Package: Debian python3-arrow 1.2.3-1
# Guess: 5 oy avval (or oldin) and 5 айдан кейін: “ago” takes no ending and “after” takes one, in
#   both languages.
# Seen:
#   uz, past: 5 oydan avval, bir yildan avval
#   uz, future: 5 oydan keyin, right
#   kk, past: 5 ай бұрын, right
#   kk, future: 5 ай кейін, бір жыл кейін
# Why it matters here: “Came five months ago” turns into “came before five months”, and each of the
#   two languages is right just where the other is wrong, so that a look at one does not find it.
# Date tried: 2026-11-30
# Source: Relative times of CLDR: uz “{0} oy oldin” and “{0} oydan keyin”, kk “{0} ай бұрын” and
#   “{0} айдан кейін”; no issue found at https://github.com/arrow-py/arrow.

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

need python3-arrow 1.2.3-1

say() {
  /usr/bin/python3 - "$@" <<'EOF'
import sys
import arrow

now = arrow.get(2026, 11, 30)
unit, count, locale = sys.argv[1:]
print(now.shift(**{unit: int(count)}).humanize(now, locale=locale))
EOF
}
same 'uz, 5 months ago' "$(say months -5 uz)" '5 oydan avval'
same 'uz, a year ago' "$(say years -1 uz)" 'bir yildan avval'
same 'uz, in 5 months' "$(say months 5 uz)" '5 oydan keyin'
same 'kk, 5 months ago' "$(say months -5 kk)" '5 ай бұрын'
same 'kk, in 5 months' "$(say months 5 kk)" '5 ай кейін'
same 'kk, in a year' "$(say years 1 kk)" 'бір жыл кейін'
