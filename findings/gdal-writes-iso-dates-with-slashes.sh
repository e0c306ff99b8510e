#!/usr/bin/env bash
# GDAL’s ogr2ogr turns the text “2024-03-01” of a GeoJSON file into 2024/03/01 in a CSV file.
#
# Packages: Debian gdal-bin 3.6.2+dfsg-1+b2
# Guess: JSON has no dates, so the property is a string and is copied as it is, like “2024-03”
#   and “2024”.
# Seen: The property is taken for a date, and is written with slashes to CSV (and to KML). In
#   the same row “2024-03” stays “2024-03”. A time of day 12:30 becomes 12:30:00.
# Why it matters here: A map’s data are reused through CSV. Dates that were ISO 8601 no longer
#   are, and a join with the published CSV by date finds nothing.
# Date tried: 2026-11-29
# Source: GDAL issue 2403 tells of times that leave CSV files with slashes,
#   https://github.com/OSGeo/gdal/issues/2403. The open option DATE_AS_STRING=YES of the GeoJSON
#   driver, https://gdal.org/drivers/vector/geojson.html, keeps the text.
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

need gdal-bin 3.6.2+dfsg-1+b2

cat >raids.geojson <<'END'
{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [37.6, 55.7]},
  "properties": {"date": "2024-03-01", "month": "2024-03", "year": "2024", "hour": "12:30"}}]}
END

same 'CSV' "$(ogr2ogr -f CSV /vsistdout/ raids.geojson 2>/dev/null | tail -n 1)" '2024/03/01,2024-03,"2024",12:30:00'
same 'with DATE_AS_STRING' "$(ogr2ogr -f CSV /vsistdout/ raids.geojson -oo DATE_AS_STRING=YES 2>/dev/null | tail -n 1)" '2024-03-01,2024-03,"2024",12:30'
