#!/usr/bin/env bash
# Title: open-graph-scraper reports as ogDate the first <time datetime> of the page, be it an
#   event of 1991, although article:published_time says 2024.
# Package: open-graph-scraper@6.12.0
# Guess: ogDate is the date of publication from the head of the page, or is absent.
# Seen:
#   articlePublishedTime: "2024-01-10"
#   ogDate: "1991-09-09"
#   ogDate without the time element: none
# Why it matters here: An explainer marks up the dates it tells of, such as the independence of
#   Tajikistan. Link previews, archives and readers that show ogDate then date the article to
#   1991, and only pages with careful markup are hit.
# Date tried: 2026-11-29
# Source: The README (https://github.com/jshemas/openGraphScraper) does not mention ogDate;
#   tried, no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  open-graph-scraper@6.12.0 \
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

const loaded = createRequire(import.meta.url)('open-graph-scraper');
const scrape = loaded.default ?? loaded;
const page = (text) =>
  `<!doctype html><html lang="en"><head><title>Labour migration</title>
  <meta property="og:title" content="Labour migration"><meta property="og:type" content="article">
  <meta property="article:published_time" content="2024-01-10"></head>
  <body><h1>Labour migration</h1><p>Tajikistan became independent on ${text}.</p></body></html>`;
const marked = (await scrape({ html: page('<time datetime="1991-09-09">9 September 1991</time>') })).result;
const plain = (await scrape({ html: page('9 September 1991') })).result;

check('articlePublishedTime', marked.articlePublishedTime, '2024-01-10');
check('ogDate', marked.ogDate, '1991-09-09');
check('ogDate without the time element', plain.ogDate ?? 'none', 'none');
EOF

node try.mjs
