#!/usr/bin/env bash
# Title: AlaSQL stores a NULL that is inserted into a column of type number, int or float as NaN:
#   IS NULL does not find it, and AVG counts it as zero.
# Package: alasql@4.19.1
# Guess: NULL stays NULL: of 48, NULL and 24 the average is 36 and the count 2.
# Seen:
#   column number: average 24, count 3, rows where it is null: none; in a column decimal all is
#     well
#   the same rows from an array of objects: average 36, count 2, one row
# Why it matters here: Shares that are not known pull the average of the others down, and the
#   query that looks for them says that there are none.
# Date tried: 2026-11-30
# Source: AlaSQL’s issue 1251, https://github.com/AlaSQL/alasql/issues/1251, in which null was
#   taken out of COUNT and AVG; INSERT is not spoken of.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  alasql@4.19.1 \
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

const alasql = createRequire(import.meta.url)('alasql');
alasql('CREATE TABLE shares (country STRING, share NUMBER)');
alasql("INSERT INTO shares VALUES ('Tajikistan', 48), ('Turkmenistan', NULL), ('Kyrgyzstan', 24)");
const rows = [{ share: 48 }, { share: null }, { share: 24 }];
check('stored', alasql.tables.shares.data.map(({ share }) => String(share)), ['48', 'NaN', '24']);
check('inserted', alasql('SELECT AVG(share) AS mean, COUNT(share) AS number FROM shares'), [{ mean: 24, number: 3 }]);
check('inserted, null', alasql('SELECT country FROM shares WHERE share IS NULL'), []);
check('array', alasql('SELECT AVG(share) AS mean, COUNT(share) AS number FROM ?', [rows]), [{ mean: 36, number: 2 }]);
check('array, null', alasql('SELECT share FROM ? WHERE share IS NULL', [rows]), [{ share: null }]);
EOF

node try.mjs
