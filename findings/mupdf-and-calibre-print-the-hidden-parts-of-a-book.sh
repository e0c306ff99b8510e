#!/usr/bin/env bash
# MuPDF and calibre’s conversions show elements of an EPUB that have the hidden attribute.
#
# Packages: Debian mupdf-tools 1.21.1+ds2-1+deb12u1, calibre 6.13.0+repack-2+deb12u10
# Guess: hidden is an attribute of HTML5, which EPUB 3 is, and hides as in a browser.
# Seen: The paragraph with hidden is there in MuPDF and in the text that calibre makes. A
#   paragraph hidden by display: none in its style is in neither.
# Why it matters here: Chapters are made from the site’s pages, where hidden keeps older numbers
#   and alternative texts for scripts. In the book they are read as part of the text. They must
#   be left out, or hidden by a rule as well.
# Date tried: 2026-11-29
# Source: The HTML standard, 6.1, leaves hiding to the style sheet of the browser,
#   https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute; no source
#   found on these programs.
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

need mupdf-tools 1.21.1+ds2-1+deb12u1
need calibre 6.13.0+repack-2+deb12u10
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
<p>shown</p><p hidden="hidden">by attribute</p><p style="display: none">by style</p>
</body></html>
END
/usr/bin/python3 - <<'END'
import os, zipfile
with zipfile.ZipFile('book.epub', 'w') as book:
    for name in ['mimetype', 'META-INF/container.xml', 'book.opf', 'nav.xhtml', 'text.xhtml']:
        book.write(os.path.join('book', name), name)
END

export CALIBRE_CONFIG_DIRECTORY="$work/config"
ebook-convert book.epub book.txt >/dev/null 2>&1

same 'MuPDF' "$(mutool draw -q -F txt book.epub 2>/dev/null | xargs)" 'shown by attribute'
same 'calibre' "$(xargs <book.txt)" 'shown by attribute'
