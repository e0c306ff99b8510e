#!/usr/bin/env bash
# The package iso-3166 gives a city and the region around it one and the same name:
#   Tashkent twice in Uzbekistan and Almaty twice in Kazakhstan.
#
# Package: iso-3166@4.4.0
# Guess: Names are unique within a country, as ISO tells them apart by the category (city,
#   region); the pair Osh and "Osh Shaary" in Kyrgyzstan suggests so.
# Seen: UZ-TK and UZ-TO are both "Toshkent"; KZ-19 and KZ-75 are both "Almaty", though KZ-11
#   is "Aqmola oblysy". The entries have only code, name and parent, no category.
# Why it matters here: Migrants and remittances are counted by region, and the two Tashkents
#   differ widely. A map or table joined by name puts one number on both or loses one.
# Date tried: 2026-11-29
# Source: ISO 3166-2, https://www.iso.org/obp/ui/#iso:code:3166:UZ (city UZ-TK, region
#   UZ-TO); iso-3166, https://github.com/wooorm/iso-3166: the fields are listed, nothing on
#   repeated names.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock \
  iso-3166@4.4.0 ||
  { echo "cannot install the pinned packages" >&2; exit 2; }
cat > try.mjs <<'JS'
import { iso31662 } from 'iso-3166'
const check = (what, seen, expected) => {
  const [now, then] = [seen, expected].map((value) => JSON.stringify(value))
  console.log(`${what}: ${now}`)
  if (now === then) return
  console.error(`CHANGED: ${what} was: ${then}`)
  process.exitCode = 1
}
const twice = (parent) => {
  const entries = iso31662.filter((entry) => entry.parent === parent)
  return entries.filter(({ name }) => entries.filter((entry) => entry.name === name).length > 1).map(({ code, name }) => `${code} ${name}`)
}
check('UZ', twice('UZ'), ['UZ-TK Toshkent', 'UZ-TO Toshkent'])
check('KZ', twice('KZ'), ['KZ-19 Almaty', 'KZ-75 Almaty'])
check('TJ, KG, TM', ['TJ', 'KG', 'TM'].flatMap(twice), [])
check('fields', Object.keys(iso31662.find(({ code }) => code === 'UZ-TK')), ['code', 'name', 'parent'])
JS
node try.mjs
