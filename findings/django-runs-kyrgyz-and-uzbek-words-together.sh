#!/usr/bin/env bash
# Title: In Kyrgyz, Django writes “5.7миллиард”, “5саат мурда” and “2жыл,5ай” without a space, in
#   Uzbek “2yil,5oy”, and in Turkmen 2 ýyl"5 aý with a quotation mark for the comma.
# Package: Debian python3-django 3:3.2.25-0+deb12u7
# Guess: The translation of “%d years” keeps the space between number and word, and the comma its
#   own.
# Seen:
#   ky, 5.7 billion: 5.7миллиард; two years, five months: 2жыл,5ай
#   uz: 2yil,5oy
#   tk: 2 ýyl"5 aý
#   kk: 2 years, 5 months, in English
# Why it matters here: Sums of money and “changed so long ago” stand on every page; a reader takes
#   2жыл,5ай for one misspelt word, and a search for миллиард does not find it.
# Date tried: 2026-11-30
# Source: Django’s documentation of humanize,
#   https://docs.djangoproject.com/en/3.2/ref/contrib/humanize/; the translations are made at
#   https://www.transifex.com/django/django/.

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

need python3-django 3:3.2.25-0+deb12u7

cat >write.py <<'END'
import datetime
import sys
import django
from django.conf import settings
settings.configure(USE_I18N=True, USE_L10N=True, INSTALLED_APPS=['django.contrib.humanize'])
django.setup()
from django.contrib.humanize.templatetags.humanize import intword
from django.utils import translation
from django.utils.timesince import timesince
with translation.override(sys.argv[1]):
    spell = timesince(datetime.datetime(2024, 1, 1), datetime.datetime(2026, 6, 15))
    print(intword(5700000000).replace('\xa0', ' '), '|', spell.replace('\xa0', ' '))
END
write_as() { /usr/bin/python3 write.py "$1"; }
same 'ky' "$(write_as ky)" '5.7миллиард | 2жыл,5ай'
same 'uz' "$(write_as uz)" '5,7 billion | 2yil,5oy'
same 'tk' "$(write_as tk)" '5,7 billion | 2 ýyl"5 aý'
same 'kk' "$(write_as kk)" '5.7 миллиард | 2 years, 5 months'
same 'ru' "$(write_as ru)" '5,7 миллиардов | 2 года, 5 месяцев'
