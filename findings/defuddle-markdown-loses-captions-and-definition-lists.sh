#!/usr/bin/env bash
# Defuddle, which saves articles as Markdown, leaves out the captions of tables and whole definition
# lists.
#
# Packages: npm defuddle 0.19.4, jsdom 29.1.1
# Guess: A caption becomes a line before the table and a definition list becomes paragraphs,
#   since Markdown has neither but text can stay.
# Seen: The table comes out without “Share of GDP, per cent”, and “Floor: at least 1.8 million
#   people” as a definition list leaves nothing at all.
# Why it matters here: Obsidian’s web clipper makes notes with it. A table loses its unit, and a
#   box of key numbers marked up as a definition list is missing from the saved article.
# Date tried: 2026-11-29
# Source: tried, no public source found
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

npm install --no-audit --no-fund --no-save --silent --prefix "$work" defuddle@0.19.4 jsdom@29.1.1 >/dev/null ||
  { echo 'cannot install defuddle@0.19.4 jsdom@29.1.1' >&2; exit 2; }

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom'
import { Defuddle } from 'defuddle/node'
const paragraph = '<p>Remittances from Russia fell in the first half of the year, and the central bank said, in a note of its own, that it was the largest fall since 2015, which many families remember well.</p>'
const page = (part) => `<!doctype html><html lang="en"><head><title>What the money means</title></head><body><main><article><h1>What the money means</h1>${paragraph.repeat(2)}${part}${paragraph.repeat(2)}</article></main></body></html>`
const { document } = new JSDOM(page(process.argv[2]), { url: 'https://example.org/money/' }).window
const { content } = await Defuddle(document, 'https://example.org/money/', { markdown: true })
console.log(content.replaceAll(paragraph.replace(/<[^>]*>/g, ''), '').trim())
END

same 'table' "$(node try.mjs '<table><caption>Share of GDP, per cent</caption><thead><tr><th>Country</th><th>2023</th></tr></thead><tbody><tr><td>Tajikistan</td><td>38.5</td></tr></tbody></table>' | paste -sd '#')" \
  '| Country | 2023 |#| --- | --- |#| Tajikistan | 38.5 |'
same 'definition list' "$(node try.mjs '<dl><dt>Floor</dt><dd>At least 1.8 million people</dd></dl>')" ''
