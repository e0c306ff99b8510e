#!/usr/bin/env bash
# The Kazakh dictionary of Hunspell knows Kazakhstan, Uzbekistan and Kyrgyzstan, but neither
# Russia, Moscow, Tajikistan, Bishkek nor Dushanbe.
#
# Packages: Debian hunspell-kk 1.1-3, hunspell 1.7.1-1
# Guess: The names of the neighbours and their capitals are in, as they are in the Russian
#   dictionary.
# Seen: Ресей, Мәскеу, Тәжікстан, Бішкек and Душанбе are marked; so is мигрант. For Ресей it
#   offers Есей and other words that are no names.
# Why it matters here: Every sentence on migration from or through Kazakhstan is underlined, so
#   that a real slip in a name is not seen; and a correction by one click writes another word.
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

need hunspell-kk 1.1-3
need hunspell 1.7.1-1

# The words of the list that the dictionary takes for wrong.
wrong() { printf '%s\n' "$@" | hunspell -i UTF-8 -d kk_KZ -l | paste -sd ' '; }

same 'known' "$(wrong Қазақстан Өзбекстан Қырғызстан Ташкент Алматы еңбек)" ''
same 'marked' "$(wrong Ресей Мәскеу Тәжікстан Бішкек Душанбе мигрант)" 'Ресей Мәскеу Тәжікстан Бішкек Душанбе мигрант'
same 'offered for Ресей' "$(echo Ресей | hunspell -i UTF-8 -d kk_KZ -a | grep -o ': [^,]*')" ': Есей'
