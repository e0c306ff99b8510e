#!/usr/bin/env bash
# The npm package @extractus/article-extractor takes the text of data, del, ins and dt elements away
# with the tags.
#
# Packages: npm @extractus/article-extractor 9.0.1
# Guess: Tags that are not allowed are removed and their text stays, as is usual for cleaning an
#   article.
# Seen: “It was <data value="38.5">38.5</data> per cent” becomes “It was  per cent”, “we wrote
#   <del>2.1</del> <ins>1.8</ins> million” becomes “we wrote million”, and a list of terms keeps
#   the explanations without the terms.
# Why it matters here: data is HTML’s element for a number with its machine-readable value, del
#   and ins are those for corrections. Saved or summarised by tools built on this package, an
#   article loses its numbers and reads on smoothly.
# Date tried: 2026-11-29
# Source: The readme says that tags which are not allowed are removed and that allowedTags can
#   be set, https://github.com/extractus/article-extractor; not that their text goes too, nor
#   that these four are among them.
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

npm install --no-audit --no-fund --no-save --silent --prefix "$work" @extractus/article-extractor@9.0.1 >/dev/null ||
  { echo 'cannot install @extractus/article-extractor@9.0.1' >&2; exit 2; }

cat >try.mjs <<'END'
import { extractFromHtml } from '@extractus/article-extractor'
const paragraph = '<p>Remittances from Russia fell in the first half of the year, and the central bank said, in a note of its own, that it was the largest fall since 2015, which many families remember well.</p>'
const page = (part) => `<!doctype html><html lang="en"><head><title>What the money means</title></head><body><main><article><h1>What the money means</h1>${paragraph.repeat(2)}${part}${paragraph.repeat(2)}</article></main></body></html>`
for (const part of process.argv.slice(2)) {
  const { content } = await extractFromHtml(page(part), 'https://example.org/money/')
  console.log(content.replaceAll(paragraph, '').replace(/<\/?(div|article)>/g, '').trim())
}
END

same 'data' "$(node try.mjs '<p>It was <data value="38.5">38.5</data> per cent</p>' | tr -s ' ')" '<p>It was per cent</p>'
same 'del and ins' "$(node try.mjs '<p>we wrote <del>2.1</del> <ins>1.8</ins> million</p>' | tr -s ' ')" '<p>we wrote million</p>'
same 'terms' "$(node try.mjs '<dl><dt>Floor</dt><dd>1.8 million</dd></dl>')" '<dl><dd>1.8 million</dd></dl>'
