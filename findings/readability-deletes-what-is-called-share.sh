#!/usr/bin/env bash
# Firefox’s Reader View library deletes a table, figure or paragraph whose class or id has the word
# “share”.
#
# Packages: npm @mozilla/readability 0.6.0, jsdom 29.1.1
# Guess: Only share buttons go; a table of numbers in the middle of an article stays whatever
#   its class is.
# Seen: A table with class “share-of-gdp” is deleted, and so are a figure with id
#   “tajikistan-share” and a paragraph with class “share”. With “gdp” or “shares” instead they
#   stay. Fewer than 500 characters of text are the only other condition.
# Why it matters here: Shares of GDP are what a site on remittances shows, and “share” is the
#   natural name for it in ids. In Reader View, and in every program built on it, the central
#   table is missing and nothing tells of it.
# Date tried: 2026-11-29
# Source: Pull request 527 speaks of content whose id has “share” and sets the limit of 500
#   characters, https://github.com/mozilla/readability/pull/527; issue 807 of other words,
#   https://github.com/mozilla/readability/issues/807.
set -euo pipefail
export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Prints what was seen and stops if it is not what it was.
same() {
  printf '%s: %s\n' "$1" "$2"
  if [ "$2" != "$3" ]; then
    printf 'CHANGED: %s was: %s\n' "$1" "$3" >&2
    exit 1
  fi
}

npm install --no-audit --no-fund --no-save --silent --prefix "$work" @mozilla/readability@0.6.0 jsdom@29.1.1 >/dev/null ||
  { echo 'cannot install @mozilla/readability@0.6.0 jsdom@29.1.1' >&2; exit 2; }

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom'
import { Readability } from '@mozilla/readability'
const paragraph = '<p>Remittances from Russia fell in the first half of the year, and the central bank said, in a note of its own, that it was the largest fall since 2015, which many families remember well.</p>'
const page = (part) => `<!doctype html><html lang="en"><head><title>What the money means</title></head><body><main><article><h1>What the money means</h1>${paragraph.repeat(2)}${part}${paragraph.repeat(2)}</article></main></body></html>`
const article = new Readability(new JSDOM(page(process.argv[2]), { url: 'https://example.org/money/' }).window.document).parse()
console.log(article.textContent.includes('38.5') ? 'kept' : 'deleted')
END
table() { node try.mjs "<table class=\"$1\"><caption>Share of GDP</caption><thead><tr><th scope=\"col\">Country</th><th scope=\"col\">2023</th></tr></thead><tbody><tr><th scope=\"row\">Tajikistan</th><td>38.5</td></tr></tbody></table>"; }
figure() { node try.mjs "<figure id=\"$1\"><svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg><figcaption>Tajikistan: 38.5 per cent of GDP</figcaption></figure>"; }

same 'table with class share-of-gdp' "$(table share-of-gdp)" 'deleted'
same 'table with class gdp' "$(table gdp)" 'kept'
same 'figure with id tajikistan-share' "$(figure tajikistan-share)" 'deleted'
same 'figure with id tajikistan-shares' "$(figure tajikistan-shares)" 'kept'
