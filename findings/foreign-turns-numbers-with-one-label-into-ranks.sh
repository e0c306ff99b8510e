#!/usr/bin/env bash
# R’s foreign reads a numeric SPSS variable in which only 99 has a label (“refused”) as a factor,
# so that an age of 20 becomes 1.
#
# Packages: Debian r-cran-foreign 0.8.84-1, r-cran-haven 2.5.1-1
# Guess: Numbers stay numbers unless every value has a label, as in read.dta of the same package;
#   the label of 99 is kept beside them.
# Seen: read.spss makes a factor with the levels 20, 31, 45 and refused, and as.numeric gives 1,
#   2, 3 and 4. read.dta reads the same data of a Stata file as 20, 31, 45 and 99.
# Why it matters here: Surveys of migrants label only the refusals of ages and amounts. The
#   commonest next step, as.numeric, gives ranks, which are plausible small numbers, and their
#   mean is published as one.
# Date tried: 2026-11-30
# Source: The help page tells of value labels and of the switch use.value.labels,
#   https://rdrr.io/cran/foreign/man/read.spss.html.
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

need r-cran-foreign 0.8.84-1
need r-cran-haven 2.5.1-1
need r-base-core 4.2.2.20221110-2

cat >survey.R <<'END'
library(foreign)
survey <- data.frame(age = haven::labelled(c(20, 31, 45, 99), c(refused = 99)))
haven::write_sav(survey, 'survey.sav')
haven::write_dta(survey, 'survey.dta', version = 12)
spss <- suppressWarnings(read.spss('survey.sav', to.data.frame = TRUE))$age
stata <- read.dta('survey.dta')$age
cat(class(spss), as.numeric(spss), class(stata), stata, '\n')
END

same 'read from SPSS and Stata' "$(TZ=UTC Rscript --vanilla survey.R 2>/dev/null)" 'factor 1 2 3 4 numeric 20 31 45 99 '
