#!/usr/bin/env bash
# Aspell’s Uzbek dictionary finds no mistake in any word in Latin letters, “Toshkentt” and
# “xxyyzz” included, though Uzbek is written in them.
#
# Packages: Debian aspell-uz 0.6.0-4, aspell 0.60.8-4+b1
# Guess: The dictionary is of the Latin alphabet, the official one, or marks every Latin word as
#   unknown, as Hunspell’s does.
# Seen: It is Cyrillic, and Latin letters are no letters to it, so they are skipped like spaces.
#   Тошкентт is marked.
# Why it matters here: A clean report on an Uzbek page means that nothing was read. A check in a
#   build passes for ever.
# Date tried: 2026-11-30
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

need aspell-uz 0.6.0-4
need aspell 0.60.8-4+b1

wrong() { printf '%s\n' "$1" | aspell --lang=uz --encoding=utf-8 list | paste -sd ' '; }

same 'marked in Latin' "$(wrong "Toshkentt xxyyzz O'zbekisttonn mehnat muhojirlarri")" ''
same 'marked in Cyrillic' "$(wrong 'Тошкент Тошкентт')" 'Тошкентт'
