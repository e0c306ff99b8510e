#!/usr/bin/env bash
# Where an Atom entry has an alternate link in each language, three feed programs send the reader to
# the last one.
#
# Packages: Debian python3-feedparser 6.0.10-1 (with python3-sgmllib3k 1.0.0-4), newsboat
#   2.21-1.5; npm feedparser 2.6.0
# Guess: The entry’s link is the first alternate link, or the one whose hreflang is the language
#   of the feed.
# Seen: All three give https://example.org/ru/money/, the Russian page listed second, for an
#   English entry of an English feed. python3-feedparser keeps both in “links”.
# Why it matters here: Atom allows one alternate link per language, and a bilingual site is
#   tempted to give both. English readers then land on the Russian page. Put the page’s own
#   language last, or give one link.
# Date tried: 2026-11-29
# Source: RFC 4287, 4.1.2, allows several alternate links with different hreflang,
#   https://www.rfc-editor.org/rfc/rfc4287, and does not say which to take; Liferea issue 442
#   tells the same of Liferea, https://github.com/lwindolf/liferea/issues/442.
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

# Has a Debian package in exactly this version, and installs it where it is missing.
need() {
  [ "$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)" = "installed $2" ] && return
  apt-cache show "$1=$2" >/dev/null 2>&1 || apt-get update >/dev/null
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1=$2" >"$work/apt.log" 2>&1; then
    tail -n 3 "$work/apt.log" >&2
    printf 'cannot install %s %s\n' "$1" "$2" >&2
    exit 2
  fi
}

# Unpacks a Debian package of exactly this version into the temporary folder.
unpack() {
  apt-cache show "$1=$2" >/dev/null 2>&1 || apt-get update >/dev/null
  apt-get download "$1=$2" >/dev/null 2>&1 || { printf 'cannot download %s %s\n' "$1" "$2" >&2; exit 2; }
  dpkg -x "$1"_*.deb root
}

need python3 3.11.2-1+b1
need newsboat 2.21-1.5
unpack python3-feedparser 6.0.10-1
unpack python3-sgmllib3k 1.0.0-4
npm install --no-audit --no-fund --no-save --silent --prefix "$work" feedparser@2.6.0 >/dev/null ||
  { echo 'cannot install feedparser@2.6.0' >&2; exit 2; }

cat >feed.xml <<'END'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Northbound</title>
  <id>tag:example.org,2024:feed</id>
  <updated>2024-03-02T10:00:00Z</updated>
  <link rel="self" href="https://example.org/feed.xml"/>
  <author><name>Northbound</name></author>
  <entry>
    <title>What the money means</title>
    <id>tag:example.org,2024:money</id>
    <updated>2024-03-02T10:00:00Z</updated>
    <link rel="alternate" type="text/html" hreflang="en" href="https://example.org/money/"/>
    <link rel="alternate" type="text/html" hreflang="ru" href="https://example.org/ru/money/"/>
    <summary>Text</summary>
  </entry>
</feed>
END

same 'python3-feedparser' \
  "$(PYTHONPATH="$work/root/usr/lib/python3/dist-packages" /usr/bin/python3 -c 'import feedparser; print(feedparser.parse("feed.xml").entries[0].link)')" \
  'https://example.org/ru/money/'

printf 'file://%s/feed.xml\n' "$work" >urls
: >config
newsboat -u urls -C config -c cache.db -x reload
same 'newsboat' "$(/usr/bin/python3 -c 'import sqlite3; print(sqlite3.connect("cache.db").execute("select url from rss_item").fetchone()[0])')" \
  'https://example.org/ru/money/'

same 'feedparser of npm' "$(node -e '
  const parser = new (require("feedparser"))()
  parser.on("readable", () => { let item; while ((item = parser.read())) console.log(item.link) })
  parser.end(require("node:fs").readFileSync("feed.xml"))
')" 'https://example.org/ru/money/'
