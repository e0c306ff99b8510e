#!/usr/bin/env bash
# The world.cities table of R’s maps package calls Bishkek “Biskek”, Osh “Os” and Jalal-Abad
# “Celalabad”, though its Tajik cities have English names.
#
# Packages: Debian r-cran-maps 3.4.1-1
# Guess: The table has English names throughout, as Dushanbe, Khujand and Tashkent, or local ones
#   throughout.
# Seen: Kyrgyz cities have a Turkish spelling without its marks (Biskek, Os, Narin, Celalabad,
#   Balikci), and Turkmen ones too (Asgabat, Dasoguz). Looked up by English name, Bishkek, Osh and
#   Ashgabat are not there; Dushanbe, Khujand, Tashkent and Astana are.
# Why it matters here: The table is what R’s map examples take places from. A join by name drops
#   exactly the cities of two countries, and their dots are missing from the map without a
#   warning.
# Date tried: 2026-11-30
# Source: The help page of world.cities names an Internet list of 2006 as its origin and warns of
#   spelling, https://rdrr.io/cran/maps/man/world.cities.html.
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

need r-cran-maps 3.4.1-1
need r-base-core 4.2.2.20221110-2

cat >cities.R <<'END'
library(maps)
data(world.cities)
wanted <- c('Dushanbe', 'Khujand', 'Tashkent', 'Astana', 'Bishkek', 'Osh', 'Jalal-Abad', 'Naryn', 'Ashgabat')
cat('missing:', setdiff(wanted, world.cities$name), '\n')
found <- subset(world.cities, country.etc == 'Kyrgyzstan' & name %in% c('Biskek', 'Os', 'Celalabad', 'Narin'))
cat('found:', found$name, '\n')
END

same 'cities' "$(TZ=UTC Rscript --vanilla cities.R | paste -sd '#')" \
  'missing: Bishkek Osh Jalal-Abad Naryn Ashgabat #found: Biskek Celalabad Narin Os '
