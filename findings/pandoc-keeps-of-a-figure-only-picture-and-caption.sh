#!/usr/bin/env bash
# Pandoc keeps of a figure that begins with a picture no more than the picture and its caption: a
# list or a paragraph beside them is gone, without a warning. Without a picture all of it stays.
#
# Packages: Debian pandoc 2.17.1.1-2~deb12u1
# Guess: What HTML holds in a figure is content like any other, and comes out before or after it.
# Seen: of a figure with an img, a figcaption and a list of caveats no caveat is left in Markdown;
#   of one without an img, and of a div with role="figure", both are.
# Why it matters here: Caveats and the source stand within the figure so that nobody parts them
#   from the numbers. From the EPUB, which pandoc turns into docx, they vanished.
# Date tried: 2026-11-29
# Source: no source found; the manual (https://pandoc.org/MANUAL.html, implicit_figures) speaks of
#   a picture alone in a paragraph.
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

try() { pandoc -f html -t markdown | grep -c 'Undated' || true; }
caveats='<figcaption>Shares</figcaption><ul><li>Undated.</li></ul>'

same 'figure with a picture' "$(printf '<figure><img src="a.png" alt="a">%s</figure>' "$caveats" | try)" '0'
same 'figure without a picture' "$(printf '<figure><p>Bars</p>%s</figure>' "$caveats" | try)" '1'
same 'div with role="figure"' "$(printf '<div role="figure"><img src="a.png" alt="a">%s</div>' "${caveats//figcaption/p}" | try)" '1'
