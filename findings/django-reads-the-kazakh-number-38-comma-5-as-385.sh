#!/usr/bin/env bash
# Title: In Kazakh, Django reads 38,5 as 385 and 05/03/2024 as 3 May, and refuses 05.03.2024; in
#   Kyrgyz it refuses 38,5. Tajik, Uzbek and Turkmen read all three as Russian does.
# Package: Debian python3-django 3:3.2.25-0+deb12u7
# Guess: A locale without formats of its own takes those of its neighbours, or at least refuses
#   what it would misread.
# Seen:
#   kk, 38,5: 385.0; 05/03/2024: 3 May; 05.03.2024: refused
#   ky, 38,5: refused; 38.5: accepted
#   tg, uz, tk, 38,5: 38.5; 05.03.2024: 5 March
#   kk writes 1234567.5 and “Наурыз 5, 2024”
# Why it matters here: A form in Kazakh for wages or shares takes ten times the number without an
#   error, from people who type as they learnt at school.
# Date tried: 2026-11-30
# Source: Django’s documentation, https://docs.djangoproject.com/en/3.2/topics/i18n/formatting/,
#   on localized input; that Kazakh has no file of formats is seen in the package only.

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

cat >read.py <<'END'
import sys
import django
from django.conf import settings
settings.configure(USE_I18N=True, USE_L10N=True, USE_THOUSAND_SEPARATOR=True)
django.setup()
from django import forms
from django.core.exceptions import ValidationError
from django.utils import translation
language, field, text = sys.argv[1:]
kind = {'number': forms.FloatField, 'date': forms.DateField}[field]
with translation.override(language):
    try:
        print(kind(localize=True).clean(text))
    except ValidationError:
        print('refused')
END
read_as() { /usr/bin/python3 read.py "$@"; }
same 'kk, number' "$(read_as kk number 38,5)" '385.0'
same 'kk, date' "$(read_as kk date 05.03.2024)" 'refused'
same 'kk, date with slashes' "$(read_as kk date 05/03/2024)" '2024-05-03'
same 'ky, number' "$(read_as ky number 38,5)" 'refused'
for language in tg uz tk ru; do
  same "$language, number" "$(read_as "$language" number 38,5)" '38.5'
  same "$language, date" "$(read_as "$language" date 05.03.2024)" '2024-03-05'
done
