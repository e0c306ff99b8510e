#!/usr/bin/env bash
# fontconfig counts every font with the plain English letters as a font for Uzbek, without
#   the letter sign ʻ, and none for Uzbek in Cyrillic.
#
# Package: fontconfig=2.14.1-4 (Debian 12), subset-font@2.9.0,
#   @expo-google-fonts/noto-sans@0.4.2
# Guess: Language uz asks for U+02BB (oʻ, gʻ) beside the Latin letters, as tg asks for all
#   six added letters; a font with Ў Қ Ғ Ҳ counts for Uzbek in Cyrillic.
# Seen: A font with a-z and digits alone is listed for uz. One with Russian and Ў Қ Ғ Ҳ is
#   not, under no code. For Tajik, leaving out Ӣ alone is enough to lose tg; for Kazakh,
#   leaving out І loses kk.
# Why it matters here: fc-list :lang=uz or fc-match picks a font that draws Oʻzbekiston with
#   a sign from another font, or leaves the Cyrillic edition without any.
# Date tried: 2026-11-29
# Source: fontconfig, fc-lang/README: an orthography need not hold all characters,
#   https://gitlab.freedesktop.org/fontconfig/fontconfig/-/blob/main/fc-lang/README; on the
#   change of uz from Cyrillic to Latin: fc-lang/uz.orth in its history; that ʻ is not asked
#   for is said nowhere.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
# have a Debian package at an exact version
need() {
  [ "$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true)" = "$2" ] && return
  { apt-get -qq install -y --no-install-recommends --allow-downgrades "$1=$2" ||
    { apt-get -qq update && apt-get -qq install -y --no-install-recommends --allow-downgrades "$1=$2"; }
  } > install.log 2>&1 || { cat install.log >&2; echo "cannot install $1 $2" >&2; exit 2; }
}
check() { # what, seen, expected
  printf '%s: %s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'CHANGED: %s was: %s\n' "$1" "$3" >&2; changed=1; }
}
changed=0
for package in libfontconfig1 fontconfig; do need $package 2.14.1-4; done
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  subset-font@2.9.0 @expo-google-fonts/noto-sans@0.4.2 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > subset.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs')
const subset = require('subset-font')
subset(readFileSync('node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'), process.argv[2], { targetFormat: 'sfnt' })
  .then((font) => writeFileSync('font.ttf', font))
JS
languages() { # languages of ours that a font with these letters serves
  node subset.cjs "$1"
  fc-scan --format '%{lang}' font.ttf | tr '|' '\n' | grep -iE '^(kk|ky|tg|tk|uz.*)$' | paste -sd ' ' || true
}
latin=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789
russian=АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя
check 'a-z alone' "$(languages $latin)" 'uz'
check 'Uzbek Cyrillic' "$(languages "${russian}ЎўҚқҒғҲҳ")" ''
check 'Tajik' "$(languages "${russian}ҒғӢӣҚқӮӯҲҳҶҷ")" 'tg'
check 'Tajik without Ӣ' "$(languages "${russian}ҒғҚқӮӯҲҳҶҷ")" ''
check 'Kazakh' "$(languages "${russian}ӘәҒғҚқҢңӨөҰұҮүҺһІі")" 'kk ky'
check 'Kazakh without І' "$(languages "${russian}ӘәҒғҚқҢңӨөҰұҮүҺһ")" 'ky'
exit $changed
