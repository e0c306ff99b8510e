#!/usr/bin/env bash
# calibre turns a table into one paragraph per cell when it makes an FB2 book, though FB2 has
# tables, and leaves out the numbers of lists.
#
# Packages: Debian calibre 6.13.0+repack-2+deb12u10, pandoc 2.17.1.1-2~deb12u1
# Guess: FB2 2.1 has table, tr, th and td, so the table is a table, as it is when Pandoc makes
#   FB2 of the same book.
# Seen: There is no table element; “Country”, “Share”, “Tajikistan” and “38.5” are paragraphs
#   one below the other. The numbered list, which FB2 cannot express, has no numbers.
# Why it matters here: FB2 is a book format much used in Russia, and calibre is how an EPUB
#   becomes one. A table of several years is a column of numbers without rows. A sentence per
#   row beside the table would be safe.
# Date tried: 2026-11-29
# Source: The table element of FB2 is described in Foliate issue 1445,
#   https://github.com/johnfactotum/foliate/issues/1445; no source found on calibre.
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

need calibre 6.13.0+repack-2+deb12u10
need pandoc 2.17.1.1-2~deb12u1
need python3 3.11.2-1+b1

mkdir -p book/META-INF
printf 'application/epub+zip' >book/mimetype
cat >book/META-INF/container.xml <<'END'
<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
END
cat >book/book.opf <<'END'
<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8</dc:identifier><dc:title>Book</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2024-03-01T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="text"/></spine>
</package>
END
cat >book/nav.xhtml <<'END'
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body><nav epub:type="toc"><ol><li><a href="text.xhtml">Text</a></li></ol></nav></body></html>
END
cat >book/text.xhtml <<'END'
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Text</title></head><body>
<table><tr><th>Country</th><th>Share</th></tr><tr><td>Tajikistan</td><td>38.5</td></tr></table>
<ol start="5"><li>World Bank</li></ol>
</body></html>
END
/usr/bin/python3 - <<'END'
import os, zipfile
with zipfile.ZipFile('book.epub', 'w') as book:
    for name in ['mimetype', 'META-INF/container.xml', 'book.opf', 'nav.xhtml', 'text.xhtml']:
        book.write(os.path.join('book', name), name)
END

export CALIBRE_CONFIG_DIRECTORY="$work/config"
ebook-convert book.epub book.fb2 >/dev/null 2>&1
pandoc -f epub -t fb2 book.epub -o pandoc.fb2
tables() { grep -o '<table' "$1" | wc -l; }

same 'tables by calibre' "$(tables book.fb2)" '0'
same 'tables by Pandoc' "$(tables pandoc.fb2)" '1'
same 'paragraphs by calibre' "$(grep -o '<p>.*</p>' book.fb2 | sed 's/<[^>]*>//g' | paste -sd '#')" \
  'Country#Share#Tajikistan#38.5#World Bank'
