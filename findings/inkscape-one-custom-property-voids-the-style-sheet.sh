#!/usr/bin/env bash
# One CSS custom property in the style element of an SVG makes Inkscape ignore every rule of that
# style element.
#
# Packages: Debian inkscape 1.2.2-2+deb12u1
# Guess: What Inkscape does not know is skipped, as it skips var(), @media, @supports, :not()
#   and @layer: the other rules hold.
# Seen: With “.unused { --accent: #00f }” between two plain rules, neither the rule before nor
#   the one after it holds. Without that line both do; with var(), @media and :not() in its
#   place both do too.
# Why it matters here: A theme is made with custom properties. A downloaded chart with one of
#   them opens in Inkscape all black, maps with their regions in one colour, though every colour
#   used is a plain one.
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

need inkscape 1.2.2-2+deb12u1
npm install --no-audit --no-fund --no-save --silent --prefix "$work" pngjs@7.0.0 >/dev/null ||
  { echo 'cannot install pngjs@7.0.0' >&2; exit 2; }

# Prints the colour at x y of a PNG file as red,green,blue.
cat >colour.cjs <<'END'
const { PNG } = require('pngjs')
const [file, x, y] = process.argv.slice(2)
const png = PNG.sync.read(require('node:fs').readFileSync(file))
const at = (Number(y) * png.width + Number(x)) * 4
console.log([...png.data.subarray(at, at + 3)].join(','))
END
colour() { node colour.cjs "$@"; }

chart() {
  printf '%s' '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><style>.a { fill: #00aa00 } '"$1"' .b { fill: #00aa00 }</style>' \
    '<rect class="a" width="20" height="20"/><rect class="b" x="20" width="20" height="20"/></svg>' >"$2.svg"
  inkscape "$2.svg" -o "$2.png" >/dev/null 2>&1
  echo "$(colour "$2.png" 10 10) $(colour "$2.png" 30 10)"
}

same 'a custom property' "$(chart '.unused { --accent: #00f }' with)" '0,0,0 0,0,0'
same 'none' "$(chart '' without)" '0,170,0 0,170,0'
same 'var(), @media and :not()' "$(chart '.x { fill: var(--y, red) } @media print { .x { fill: red } } .x:not(.z) { fill: red }' other)" '0,170,0 0,170,0'
