#!/usr/bin/env bash
# Python’s dateparser reads “2023–24” as the 24th of the current month of 2023, and the share 38.5
# as a month of 2038.
#
# Packages: Debian python3-dateparser 1.1.6-1
# Guess: A span of years and a decimal number are no dates, so the answer is None, as for “1,234”.
# Seen: 2023-24 and 2023/24 are the 24th of the month in which the program runs, 38.5 is May 2038,
#   and “5 %” is May of this year.
# Why it matters here: A season of migration or a budget year becomes one day, and another one
#   each month, so that a test passes in one month and the file differs in the next.
# Date tried: 2026-11-30
# Source: The README has a section on false positives, without these,
#   https://github.com/scrapinghub/dateparser#false-positives.
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

need python3-dateparser 1.1.6-1
need python3 3.11.2-1+b1

cat >dates.py <<'END'
import datetime, warnings
warnings.simplefilter('ignore')
import dateparser

for month in 2, 11:
    settings = {'RELATIVE_BASE': datetime.datetime(2026, month, 15)}
    texts = '2023-24', '2023/24', '38.5', '5 %', '1,234'
    read = [dateparser.parse(text, settings=settings) for text in texts]
    print(*(str(day)[:7 if text in ('38.5', '5 %') else 10] for text, day in zip(texts, read)))
END

same 'in February and November' "$(/usr/bin/python3 dates.py | paste -sd '#')" \
  '2023-02-24 2023-02-24 2038-05 2026-05 None#2023-11-24 2023-11-24 2038-05 2026-05 None'
