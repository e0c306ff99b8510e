#!/usr/bin/env bash
# Title: windows-iana takes Windows’s “Central Asia Standard Time”, which is UTC+6, for Asia/Almaty,
#   which has UTC+5 since March 2024, so a meeting of Bishkek is put an hour late.
# Package: windows-iana@5.1.0, node-ical@0.27.2
# Guess: The first name in the list is the zone of today, Asia/Bishkek, as in CLDR since 2024;
#   Almaty belongs to West Asia or Qyzylorda Standard Time.
# Seen:
#   Central Asia Standard Time: Asia/Almaty
#   Asia/Almaty: Central Asia Standard Time
#   10:00 of that zone on 1 July 2026, read by node-ical: 04:00 UTC, as Asia/Bishkek; in Asia/Almaty
#     10:00 is 05:00 UTC
# Why it matters here: Invitations from Outlook and Exchange name the zone so. Hours of Bishkek and
#   Almaty are exchanged for each other.
# Date tried: 2026-11-30
# Source: https://github.com/unicode-org/cldr/pull/3498 moved Almaty to West Asia Standard Time in
#   CLDR’s windowsZones.xml in 2024, the file that the README of windows-iana names as its source.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  windows-iana@5.1.0 node-ical@0.27.2 \
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
const { findIana, findWindows } = require('windows-iana');
const ical = require('node-ical');
const zone = 'Central Asia Standard Time';
check(zone, findIana(zone)[0], 'Asia/Almaty');
check('Asia/Almaty', findWindows('Asia/Almaty')[0], zone);
const event = Object.values(
  ical.parseICS(
    [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:1',
      'DTSTAMP:20260101T000000Z', `DTSTART;TZID=${zone}:20260701T100000`,
      `DTEND;TZID=${zone}:20260701T110000`, 'SUMMARY:x', 'END:VEVENT', 'END:VCALENDAR',
    ].join('\r\n'),
  ),
).find((found) => found.type === 'VEVENT');
check('node-ical', [event.start.tz, event.start.toISOString()], ['Asia/Bishkek', '2026-07-01T04:00:00.000Z']);
const hours = (timeZone) =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date('2026-07-01T04:00:00Z'))
    .find((part) => part.type === 'timeZoneName').value;
check('hours', [hours('Asia/Bishkek'), hours('Asia/Almaty')], ['GMT+06:00', 'GMT+05:00']);
EOF

node try.mjs
