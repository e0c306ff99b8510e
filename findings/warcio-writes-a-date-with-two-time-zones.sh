#!/usr/bin/env bash
# Title: warcio writes the WARC-Date 2024-03-01T02:00:00+05:00 of a record as
#   “2024-03-01T02:00:00+05:00Z” and reads it back so.
# Package: warcio@2.4.11
# Guess: A date with an offset is turned into UTC, 2024-02-29T21:00:00Z, or refused.
# Seen:
#   given 2024-03-01T02:00:00+05:00: WARC-Date: 2024-03-01T02:00:00+05:00Z
#   given 2024-02-29T21:00:00Z: as given
#   new Date of what was written: Invalid Date
# Why it matters here: Pages are archived as evidence of what an office said on which day. At five
#   hours from Greenwich the day is another one, and no program can read this one.
# Date tried: 2026-11-30
# Source: WARC 1.1,
#   https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#warc-date-mandatory,
#   wants UTC; the README, https://github.com/webrecorder/warcio.js, shows dates in UTC only.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  warcio@2.4.11 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';

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

const dated = async (date) => {
  const body = (async function* () {
    yield new TextEncoder().encode('<p>38.5</p>');
  })();
  const record = WARCRecord.create({ url: 'https://example.org/', date, type: 'response' }, body);
  const bytes = await WARCSerializer.serialize(record);
  const parser = new WARCParser(
    (async function* () {
      yield bytes;
    })(),
  );
  for await (const read of parser) return read.warcDate;
};
check('with an offset', await dated('2024-03-01T02:00:00+05:00'), '2024-03-01T02:00:00+05:00Z');
check('in UTC', await dated('2024-02-29T21:00:00Z'), '2024-02-29T21:00:00Z');
check('as a date', String(new Date(await dated('2024-03-01T02:00:00+05:00'))), 'Invalid Date');
EOF

node try.mjs
