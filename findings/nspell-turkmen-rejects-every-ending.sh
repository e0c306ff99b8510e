#!/usr/bin/env bash
# nspell with dictionary-tk, which names nspell as a program to use it with, knows Turkmen
#   words only without endings: "adam" passes, "adamlar" and "adama" fail; Hunspell accepts
#   all with the same files.
#
# Package: nspell@2.1.5, typo-js@1.4.0, dictionary-tk@2.0.2; hunspell=1.7.1-1 (Debian 12)
# Guess: A dictionary made for nspell gives the same answer in nspell as in Hunspell; in a
#   language of endings that means plurals and cases first of all.
# Seen: nspell and typo-js reject kitaplar, ýurtda, döwletiň, Türkmenistanda, Aşgabatda,
#   ýyllar and accept only kitap, ýurt, döwlet, Türkmenistan, Aşgabat, ýyl. hunspell -l with
#   the same .aff and .dic reports none. The cause: the dictionary numbers its sets of
#   endings with AF, which both packages skip without a word.
# Why it matters here: Every sentence of a Turkmen text is marked from the second word on;
#   the check is then switched off as useless, though the dictionary is good.
# Date tried: 2026-11-29
# Source: nspell, readme, list of supported options (AF is not ticked):
#   https://github.com/wooorm/nspell#affix-options; dictionary-tk, readme ("useful with ...
#   nspell"): https://github.com/wooorm/dictionaries/tree/main/dictionaries/tk
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
need hunspell 1.7.1-1
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  nspell@2.1.5 typo-js@1.4.0 dictionary-tk@2.0.2 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cp node_modules/dictionary-tk/index.aff tk.aff
cp node_modules/dictionary-tk/index.dic tk.dic
printf '%s\n' adam adamlar kitap kitaplar ýurt ýurtda döwlet döwletiň Türkmenistan Türkmenistanda > words.txt
cat > wrong.cjs <<'JS'
const { readFileSync } = require('node:fs')
const [aff, dic, words] = ['tk.aff', 'tk.dic', 'words.txt'].map((file) => readFileSync(file, 'utf8'))
const Typo = require('typo-js'), nspell = require('nspell')
const checker = process.argv[2] === 'nspell' ? nspell({ aff, dic }) : new Typo('tk', aff, dic)
const right = (word) => (checker.correct ? checker.correct(word) : checker.check(word))
console.log(words.trim().split('\n').filter((word) => !right(word)).join(' '))
JS
check 'wrong in Hunspell' "$(hunspell -i UTF-8 -d "$dir/tk" -l words.txt | paste -sd ' ')" ''
check 'wrong in nspell' "$(node wrong.cjs nspell)" 'adamlar kitaplar ýurtda döwletiň Türkmenistanda'
check 'wrong in typo-js' "$(node wrong.cjs typo)" 'adamlar kitaplar ýurtda döwletiň Türkmenistanda'
check 'sets of endings in the dictionary' "$(grep -m1 '^AF ' tk.aff)" 'AF 146'
exit $changed
