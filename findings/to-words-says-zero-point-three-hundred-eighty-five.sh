#!/usr/bin/env bash
# Title: to-words says 0.385 as “Zero Point Three Hundred Eighty Five”, and in Russian 5 billion
#   as “Пять Миллиард” and 2000 as “Два Тысячи”.
# Package: to-words@5.7.0
# Guess: Decimals are read digit by digit or as thousandths, and Russian has пять миллиардов and
#   две тысячи.
# Seen:
#   en-GB, 0.385: Zero Point Three Hundred Eighty Five
#   ru-RU, 0.385: Ноль Целых Триста Восемьдесят Пять
#   ru-RU, 5e9: Пять Миллиард; 5.7e9: Пять Миллиард Семьсот Миллионов
#   ru-RU, 2000: Два Тысячи; 21000: Двадцать Один Тысяч
# Why it matters here: Read aloud, 0.385 and 0.38 differ by a factor of nine. The Russian is wrong
#   in most round sums of money sent home.
# Date tried: 2026-11-30
# Source: The README, https://github.com/mastermunj/to-words, calls the 135 locales
#   production-ready and says that digits are read singly only after a leading zero.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  to-words@5.7.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { ToWords } from 'to-words';

let changed = false;
const check = (what, seen, expected) => {
  const a = JSON.stringify(seen);
  const b = JSON.stringify(expected);
  console.log(`${what}: ${a}`);
  if (a !== b) {
    changed = true;
    console.log(`CHANGED: expected ${b}`);
  }
};
process.on('exit', (code) => {
  if (code !== 0) return;
  if (changed) {
    console.log('The behaviour is no longer what this script records.');
    process.exitCode = 1;
  } else {
    console.log('As recorded.');
  }
});

const say = (localeCode) => {
  const words = new ToWords({ localeCode });
  return (number) => words.convert(number);
};
check('en-GB', [0.38, 0.385].map(say('en-GB')), ['Zero Point Thirty Eight', 'Zero Point Three Hundred Eighty Five']);
check('ru-RU, share', say('ru-RU')(0.385), 'Ноль Целых Триста Восемьдесят Пять');
check('ru-RU, sums', [5e9, 5.7e9, 2000, 21000].map(say('ru-RU')), [
  'Пять Миллиард',
  'Пять Миллиард Семьсот Миллионов',
  'Два Тысячи',
  'Двадцать Один Тысяч',
]);
EOF

node try.mjs
