#!/usr/bin/env bash
# Title: Two packages of time zones still have parts of Kazakhstan at +06: timezones-list
#   Qostanay, with Almaty right beside it, and timezones.json Almaty under “Nur-Sultan (Astana)”.
# Package: timezones-list@3.1.0, timezones.json@1.7.2
# Guess: All of Kazakhstan has had +05:00 since 1 March 2024, and packages published later say so.
# Seen:
#   timezones-list, Asia/Almaty: +05:00
#   timezones-list, Asia/Qostanay: +06:00
#   timezones.json, Asia/Almaty: 6, (UTC+06:00) Nur-Sultan (Astana)
#   Intl, both: GMT+05:00
# Why it matters here: Hotlines and consulates print opening hours with such lists. A caller in
#   Kostanay is an hour late, and the list gives no sign of it, since its other Kazakh rows are
#   right.
# Date tried: 2026-11-30
# Source: The change is in release 2024a of the tz database,
#   https://data.iana.org/time-zones/tzdb/NEWS; the packages:
#   https://github.com/omsrivastava/timezones, https://github.com/dmfilipenko/timezones.json.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  timezones-list@3.1.0 timezones.json@1.7.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';

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

const require = createRequire(import.meta.url);
const list = require('timezones-list').default;
const json = require('timezones.json');
const intl = (timeZone) =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date('2026-06-01'))
    .find(({ type }) => type === 'timeZoneName').value;
const listed = (code) => list.find(({ tzCode }) => tzCode === code).utc;
check('timezones-list, Almaty', listed('Asia/Almaty'), '+05:00');
check('timezones-list, Qostanay', listed('Asia/Qostanay'), '+06:00');
check(
  'timezones.json, Almaty',
  json.filter(({ utc }) => utc.includes('Asia/Almaty')).map(({ offset, text }) => [offset, text]),
  [[6, '(UTC+06:00) Nur-Sultan (Astana)']],
);
check('Intl', ['Asia/Almaty', 'Asia/Qostanay'].map(intl), ['GMT+05:00', 'GMT+05:00']);
EOF

node try.mjs
