#!/usr/bin/env bash
# Title: parseFeed of htmlparser2 takes the first link of an Atom entry for its address, whatever
#   its rel: a cited source (rel="related") stands for the article, and a data file
#   (rel="enclosure") too.
# Package: htmlparser2@12.0.0
# Guess: The address is the link with rel="alternate" or without rel, as it is for the feed itself;
#   the date of publication is published, not updated.
# Seen:
#   related first, then a plain link: https://source.example/report
#   enclosure first, then alternate: https://a.example/data.csv
#   published 1 March, updated 5 March: pubDate is 5 March
# Why it matters here: Entries that cite their source or offer their data lead away from the site;
#   the caveats stand in the article, not in the report or the table.
# Date tried: 2026-11-30
# Source: RFC 4287, 4.2.7.2, on rel; https://github.com/danmactough/node-feedparser/issues/244
#   mended the same in another parser. No issue found on htmlparser2.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  htmlparser2@12.0.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { parseFeed } from 'htmlparser2';

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

const entry = (links) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><id>urn:f</id>
<updated>2024-03-05T00:00:00Z</updated><author><name>A</name></author>
<entry><title>E</title><id>urn:e</id><published>2024-03-01T00:00:00Z</published>
<updated>2024-03-05T00:00:00Z</updated>${links}<summary>S</summary></entry></feed>`;
const read = (links) => parseFeed(entry(links)).items[0];
const page = '<link href="https://a.example/page/"/>';
check(
  'related first',
  read(`<link rel="related" href="https://source.example/report"/>${page}`).link,
  'https://source.example/report',
);
check(
  'enclosure first',
  read('<link rel="enclosure" href="https://a.example/data.csv"/><link rel="alternate" href="https://a.example/page/"/>').link,
  'https://a.example/data.csv',
);
check('alone', read(page).link, 'https://a.example/page/');
check('pubDate', parseFeed(entry(page)).items[0].pubDate, '2024-03-05T00:00:00.000Z');
EOF

node try.mjs
