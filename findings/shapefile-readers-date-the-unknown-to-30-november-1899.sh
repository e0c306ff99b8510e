#!/usr/bin/env bash
# Title: shapefile reads an empty date of a DBF table as 30 November 1899, shpjs and
#   @loaders.gl/shapefile make an invalid date of it, and shpjs reads the mark for unknown, “?”,
#   as no.
# Package: shapefile@0.6.6, shpjs@6.2.0, @loaders.gl/shapefile@4.5.2
# Guess: A field that is empty is null in each type, as an empty number is with two of them.
# Seen:
#   empty date: shapefile 1899-11-30, shpjs and @loaders.gl/shapefile an invalid date
#   “?” of a logical field: null, false, null
#   empty number: null, NaN, null
# Why it matters here: Attribute tables of settlements and camps have days of opening and closing,
#   many unknown. On a time axis one point in 1899 pushes all others to the edge, and “not known
#   whether” turns into “not”.
# Date tried: 2026-11-30
# Source: dBASE file structure, https://www.dbase.com/Knowledgebase/INT/db7_file_fmt.htm, on
#   types; the READMEs, https://github.com/mbostock/shapefile,
#   https://github.com/calvinmetcalf/shapefile-js and https://loaders.gl.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  shapefile@0.6.6 shpjs@6.2.0 @loaders.gl/shapefile@4.5.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { DBFLoader } from '@loaders.gl/shapefile';
import { parseDbf } from 'shpjs';

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

const { openDbf } = createRequire(import.meta.url)('shapefile');
// A table of one record: a number, a day and a logical field.
const table = (number, day, logical) => {
  const fields = [
    ['SHARE', 'N', 8],
    ['DAY', 'D', 8],
    ['OPEN', 'L', 1],
  ];
  const header = Buffer.alloc(32 + 32 * fields.length + 1);
  header.set([3, 124, 3, 1]);
  header.writeUInt32LE(1, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(18, 10);
  fields.forEach(([name, type, length], i) => {
    header.write(name, 32 + 32 * i);
    header.write(type, 43 + 32 * i);
    header[48 + 32 * i] = length;
  });
  header[header.length - 1] = 0x0d;
  const record = Buffer.from(` ${number.padStart(8)}${day.padEnd(8)}${logical}\x1a`);
  return new Uint8Array(Buffer.concat([header, record])).buffer;
};
const read = async (...cells) => {
  const dbf = table(...cells);
  const { value } = await (await openDbf(dbf)).read();
  return [value, parseDbf(dbf)[0], DBFLoader.parseSync(dbf, {})[0]];
};
const full = await read('38.5', '20240301', 'T');
check('full', full.map(({ SHARE, OPEN }) => [SHARE, OPEN]), Array(3).fill([38.5, true]));
const empty = await read('', '', '?');
const day = (date) => {
  if (date === null) return null;
  return Number.isNaN(Number(date)) ? 'NaN' : new Date(date).toISOString().slice(0, 10);
};
check('day', empty.map(({ DAY }) => day(DAY)), ['1899-11-30', 'NaN', 'NaN']);
check('unknown', empty.map(({ OPEN }) => OPEN), [null, false, null]);
check('number', empty.map(({ SHARE }) => (Number.isNaN(SHARE) ? 'NaN' : SHARE)), [null, 'NaN', null]);
EOF

TZ=UTC node try.mjs
