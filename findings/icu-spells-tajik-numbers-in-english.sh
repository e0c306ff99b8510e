#!/usr/bin/env bash
# ICU, asked through PHP to spell out numbers in Tajik, Turkmen or Uzbek, answers in English and
# makes “21th”, whatever the default language is.
#
# Packages: Debian php8.2-intl 8.2.36-1~deb12u1, libicu72 72.1-3+deb12u1
# Guess: Kazakh and Kyrgyz have words. Where there are none, the number is in digits, as the root
#   locale has it.
# Seen: 38.05 is “thirty-eight point zero five” in Tajik, Turkmen and Uzbek, and the ordinal of 21
#   is “21th”; English itself has 21st. The default locale ru changes nothing. Uzbek in Cyrillic
#   gets digits, and of 38.05 only “38”.
# Why it matters here: An article read out or an amount in words would be in English in the middle
#   of a Tajik sentence. There is no error, and the same call is right for Kazakh and Kyrgyz.
# Date tried: 2026-11-30
# Source: The class NumberFormatter in the PHP manual does not say which languages have rules,
#   https://www.php.net/manual/en/class.numberformatter.php; tried, no public source found.
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

need php8.2-intl 8.2.36-1~deb12u1
need libicu72 72.1-3+deb12u1
need php8.2-cli 8.2.36-1~deb12u1

cat >spell.php <<'END'
<?php
Locale::setDefault('ru');
foreach (['tg', 'tk', 'uz', 'uz_Cyrl', 'kk', 'ky', 'en'] as $language) {
  $words = new NumberFormatter($language, NumberFormatter::SPELLOUT);
  $ordinal = new NumberFormatter($language, NumberFormatter::ORDINAL);
  echo $language, ': ', $words->format(38.05), ', ', $ordinal->format(21), "\n";
}
END

same 'numbers' "$(php spell.php | paste -sd '#')" \
  "tg: thirty-eight point zero five, 21th#tk: thirty-eight point zero five, 21th#uz: thirty-eight point zero five, 21th\
#uz_Cyrl: 38, 21.#kk: отыз сегіз бүтін жүзден бес, 21-ші#ky: отуз сегиз бүтүн жүздөн беш, 21'инчи#en: thirty-eight point zero five, 21st"
