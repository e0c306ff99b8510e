#!/usr/bin/env bash
# The npm package rss-parser takes every marked-up word of an XHTML entry out of its sentence and
# puts it after it.
#
# Packages: npm rss-parser 3.13.0
# Guess: The entry’s content is the XHTML as it stands in the feed, tags and text in their
#   order.
# Seen: “It fell from <del>2.1</del> to <strong>1.8</strong> million” comes out as “It fell from
#   to  million<del>2.1</del><strong>1.8</strong>”. The title as XHTML comes out as an object,
#   not as text.
# Why it matters here: Atom’s XHTML content is the way to ship marked-up text without escaping
#   it. Readers and bots built on this package show sentences without their numbers, and the
#   numbers in a heap. Escaped HTML (type="html") keeps its order.
# Date tried: 2026-11-29
# Source: The readme says nothing of XHTML content, https://github.com/rbren/rss-parser; the
#   package parses with xml2js, which keeps text and elements apart unless told to keep their
#   order.
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

npm install --no-audit --no-fund --no-save --silent --prefix "$work" rss-parser@3.13.0 >/dev/null ||
  { echo 'cannot install rss-parser@3.13.0' >&2; exit 2; }

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
    <updated>2024-03-02T10:00:00Z</updated>
    <link href="https://example.org/money/"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It fell from <del>2.1</del> to <strong>1.8</strong> million</p></div></content>
  </entry>
</feed>
END

same 'content' "$(node -e '
  const parser = new (require("rss-parser"))()
  parser.parseString(require("node:fs").readFileSync("feed.xml", "utf8"))
    .then((feed) => console.log(feed.items[0].content.match(/<p>.*<\/p>/)[0]))
')" '<p>It fell from  to  million<del>2.1</del><strong>1.8</strong></p>'
