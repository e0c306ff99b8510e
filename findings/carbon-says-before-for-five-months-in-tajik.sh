#!/usr/bin/env bash
# Title: PHP’s Carbon gives the distance between two dates in Tajik and Kyrgyz as the bare English
#   word “before”, without the number, while “2 months ago” is right.
# Package: Debian php-nesbot-carbon 2.65.0-1+deb12u1, php8.2-cli 8.2.36-1~deb12u1, php8.2-mbstring
#   8.2.36-1~deb12u1
# Guess: A language without a word for before gives “5 моҳ”, or all of it in English.
# Seen:
#   tg and ky, from 1 January to 1 June 2024: before
#   uz: 5 ой олдин; kk: 5 ай бұрын; ru: 5 месяцев до
#   tg, two months ago: 2 моҳ пеш
#   tk, Tuesday 5 March 2024: Çarşenbe, Wednesday
# Why it matters here: “The permit was issued … before the ban” loses the one thing that it says,
#   on a page in the reader’s own language.
# Date tried: 2026-11-30
# Source: Carbon’s documentation, https://carbon.nesbot.com/docs/#api-humandiff, on diffForHumans;
#   that two languages lack the text is seen in their files only.

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

need php-nesbot-carbon 2.65.0-1+deb12u1
need php8.2-cli 8.2.36-1~deb12u1
need php8.2-mbstring 8.2.36-1~deb12u1

cat >say.php <<'END'
<?php
require '/usr/share/php/Carbon/autoload.php';
use Carbon\Carbon;
[, $language, $what] = $argv;
Carbon::setTestNow('2026-11-30');
$from = Carbon::parse('2024-01-01')->locale($language);
echo match ($what) {
    'between' => $from->diffForHumans(Carbon::parse('2024-06-01')),
    'ago' => Carbon::now()->subMonths(2)->locale($language)->diffForHumans(),
    'weekday' => Carbon::parse('2024-03-05')->locale($language)->isoFormat('dddd'),
};
END
say() { php say.php "$@"; }
same 'tg' "$(say tg between)" 'before'
same 'ky' "$(say ky between)" 'before'
same 'uz' "$(say uz between)" '5 ой олдин'
same 'kk' "$(say kk between)" '5 ай бұрын'
same 'ru' "$(say ru between)" '5 месяцев до'
same 'tg, ago' "$(say tg ago)" '2 моҳ пеш'
same 'tk, Tuesday' "$(say tk weekday)" 'Çarşenbe'
