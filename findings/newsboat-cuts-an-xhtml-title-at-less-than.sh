#!/usr/bin/env bash
# Newsboat ends an XHTML title of an Atom entry at its “less than” sign.
#
# Packages: Debian newsboat 2.21-1.5
# Guess: The title is the text of the XHTML, “Men are <5 per cent of it”, as python3-feedparser
#   reads it.
# Seen: The title is “Men are”. The same words with type="text" or type="html" are whole.
# Why it matters here: Titles with “<5 per cent” are a normal headline for small shares. In this
#   reader the headline ends before the number. Titles should be plain text.
# Date tried: 2026-11-29
# Source: Newsboat issue 1600 says that the Atom parser does not handle type="xhtml",
#   https://github.com/newsboat/newsboat/issues/1600; not what comes of it.
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

need python3 3.11.2-1+b1
need newsboat 2.21-1.5

cat >feed.xml <<'END'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Northbound</title>
  <id>tag:example.org,2024:feed</id>
  <updated>2024-03-02T10:00:00Z</updated>
  <link rel="self" href="https://example.org/feed.xml"/>
  <author><name>Northbound</name></author>
  <entry>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Men are &lt;5 per cent of it</div></title>
    <id>tag:example.org,2024:1</id>
    <updated>2024-03-02T10:00:00Z</updated>
    <link href="https://example.org/1/"/>
    <summary>Text</summary>
  </entry>
  <entry>
    <title type="text">Men are &lt;5 per cent of it</title>
    <id>tag:example.org,2024:2</id>
    <updated>2024-03-01T10:00:00Z</updated>
    <link href="https://example.org/2/"/>
    <summary>Text</summary>
  </entry>
</feed>
END

printf 'file://%s/feed.xml\n' "$work" >urls
: >config
newsboat -u urls -C config -c cache.db -x reload
title() { /usr/bin/python3 -c 'import sqlite3, sys; print(sqlite3.connect("cache.db").execute("select title from rss_item where url like ?", [sys.argv[1]]).fetchone()[0])' "$1"; }
same 'XHTML' "$(title '%/1/')" 'Men are'
same 'plain text' "$(title '%/2/')" 'Men are <5 per cent of it'
