#!/usr/bin/env bash
# The detailed world map of R’s mapdata package has the USSR and no Tajikistan, while the plain
# map of the maps package beside it is up to date.
#
# Packages: Debian r-cran-mapdata 2.3.1-1, r-cran-maps 3.4.1-1
# Guess: worldHires is the world of the maps package at a finer scale, so Dushanbe lies in
#   Tajikistan in both.
# Seen: Dushanbe lies in “USSR” on worldHires, and no name on that map begins with Tajikistan,
#   Kyrgyzstan, Uzbekistan, Kazakhstan, Turkmenistan or Russia. On the map “world” it lies in
#   Tajikistan.
# Why it matters here: Whoever moves from the coarse map to the fine one for a map of Central Asia
#   loses every country of it at once: a join by name finds none of them, and no border between
#   them is drawn.
# Date tried: 2026-11-30
# Source: The help page of worldHires says that it comes from the CIA World Data Bank II of about
#   1986–1988, https://rdrr.io/cran/mapdata/man/worldHires.html.
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

need r-cran-mapdata 2.3.1-1
need r-cran-maps 3.4.1-1
need r-base-core 4.2.2.20221110-2

cat >world.R <<'END'
library(maps)
library(mapdata)
cities <- map.where('worldHires', c(68.78, 74.6, 37.62), c(38.56, 42.87, 55.75))
cat('Dushanbe, Bishkek and Moscow lie in:', cities, '\n')
names <- map('worldHires', plot = FALSE, namesonly = TRUE)
cat('names of today:', length(grep('^(Tajik|Kyrgyz|Uzbek|Kazakh|Turkmen|Russia)', names)), '\n')
cat('Dushanbe in world:', sub(':.*', '', map.where('world', 68.78, 38.56)), '\n')
END

same 'maps' "$(TZ=UTC Rscript --vanilla world.R | paste -sd '#')" \
  'Dushanbe, Bishkek and Moscow lie in: USSR USSR USSR #names of today: 0 #Dushanbe in world: Tajikistan '
