#!/usr/bin/env bash
# Title: R’s lubridate reads months as days where they fit: ymd makes 2020-11-12 of 2011-12 and
#   2020-10-03 of 2010-03, without a warning, also among whole dates.
# Package: Debian r-cran-lubridate 1.9.2+dfsg-1, r-base-core 4.2.2.20221110-2
# Guess: A month without a day is NA with a warning, as 2013-05 is, or its first day.
# Seen:
#   2010-03: 2020-10-03
#   2011-12: 2020-11-12, alone and after 2010-03-01
#   2013-05, 2024-03: NA
#   dmy of 2011-12: 2012-11-20
# Why it matters here: Series of remittances have months from 2010 on. Three years of them move to
#   2020 and the rest is lost, so the fall of 2020 is made of other years.
# Date tried: 2026-11-30
# Source: The help page of ymd says that separators may be missing and that formats are guessed;
#   https://github.com/tidyverse/lubridate/issues/1084 has a year cut for a day in the same way,
#   open since 2022.

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

need r-base-core 4.2.2.20221110-2
need r-cran-lubridate 1.9.2+dfsg-1

# Warnings of the parser would stop the script; those of R about the machine's clock do not matter.
read_as() {
  TZ=UTC Rscript -e "suppressMessages(library(lubridate)); options(warn = 2); cat(as.character($1))" 2>/dev/null
}
same '2010-03' "$(read_as 'ymd("2010-03")')" '2020-10-03'
same '2011-12' "$(read_as 'ymd("2011-12")')" '2020-11-12'
same 'after a whole date' "$(read_as 'ymd(c("2010-03-01", "2011-12"))')" '2010-03-01 2020-11-12'
same '2013-05' "$(read_as 'suppressWarnings(ymd("2013-05"))')" 'NA'
same 'dmy of 2011-12' "$(read_as 'dmy("2011-12")')" '2012-11-20'
same 'ym of 2011-12' "$(read_as 'ym("2011-12")')" '2011-12-01'
