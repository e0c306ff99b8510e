#!/usr/bin/env bash
# Pandoc, Turndown and html-to-text keep the start of a numbered list but not the value of an item,
# so notes get other numbers.
#
# Packages: Debian pandoc 2.17.1.1-2~deb12u1 (with pandoc-data 2.17.1.1-2~deb12u1), npm turndown
#   7.2.5, html-to-text 10.0.1
# Guess: The value attribute of li is kept, as the start attribute of ol is.
# Seen: A list that begins at 5 and gives its second item the value 9 is numbered 5 and 6 by all
#   three. No warning.
# Why it matters here: Numbered notes and lists of sources have gaps when an entry is withdrawn
#   and its number must not be used again. After conversion note 6 is what the text cites as 9.
#   A list per gap, each with its own start, is kept.
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

need pandoc 2.17.1.1-2~deb12u1
npm install --no-audit --no-fund --no-save --silent --prefix "$work" turndown@7.2.5 html-to-text@10.0.1 >/dev/null ||
  { echo 'cannot install turndown@7.2.5 html-to-text@10.0.1' >&2; exit 2; }

printf '<ol start="5"><li>World Bank</li><li value="9">IMF</li></ol>\n' >list.html

same 'Pandoc' "$(pandoc -f html -t plain list.html | tr -s ' ' | paste -sd '#')" '5. World Bank#6. IMF'
same 'Turndown' "$(node -e '
  console.log(new (require("turndown"))().turndown(require("node:fs").readFileSync("list.html", "utf8")))
' | tr -s ' ' | paste -sd '#')" '5. World Bank#6. IMF'
same 'html-to-text' "$(node -e '
  console.log(require("html-to-text").convert(require("node:fs").readFileSync("list.html", "utf8")))
' | sed 's/^ *//' | paste -sd '#')" '5. World Bank#6. IMF'
