#!/usr/bin/env bash
# The npm package @extractus/feed-extractor reports the date of an entry’s last change as its date
# of publication.
#
# Packages: npm @extractus/feed-extractor 8.0.3
# Guess: “published” of an entry is its atom:published, and atom:updated is used only where that
#   is missing.
# Seen: An entry published on 1 March 2022 and updated on 2 March 2024 is “published” on 2 March
#   2024. Its summary “A &lt;5 share” as HTML comes out as “A”.
# Why it matters here: A site that corrects old chapters updates atom:updated honestly. In lists
#   made with this package an old chapter with a corrected comma is the newest publication.
# Date tried: 2026-11-29
# Source: RFC 4287, 4.2.9 and 4.2.15, tells the two apart,
#   https://www.rfc-editor.org/rfc/rfc4287; the readme of the package names “published” without
#   saying which it takes, https://github.com/extractus/feed-extractor.
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

npm install --no-audit --no-fund --no-save --silent --prefix "$work" @extractus/feed-extractor@8.0.3 >/dev/null ||
  { echo 'cannot install @extractus/feed-extractor@8.0.3' >&2; exit 2; }

cat >feed.xml <<'END'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Northbound</title>
  <id>tag:example.org,2024:feed</id>
  <updated>2024-03-02T10:00:00Z</updated>
  <link rel="self" href="https://example.org/feed.xml"/>
  <author><name>Northbound</name></author>
  <entry>
    <title>What the money means</title>
    <id>tag:example.org,2024:money</id>
    <published>2022-03-01T10:00:00Z</published>
    <updated>2024-03-02T10:00:00Z</updated>
    <link href="https://example.org/money/"/>
    <summary type="html">&lt;p&gt;A &amp;lt;5 share&lt;/p&gt;</summary>
  </entry>
</feed>
END

same 'published; summary' "$(node --input-type=module -e '
  import { extractFromXml } from "@extractus/feed-extractor"
  import { readFileSync } from "node:fs"
  const [entry] = extractFromXml(readFileSync("feed.xml", "utf8")).entries
  console.log(`${entry.published}; ${entry.description}`)
')" '2024-03-02T10:00:00.000Z; A'
