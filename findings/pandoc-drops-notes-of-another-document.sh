#!/usr/bin/env bash
# Pandoc drops the notes of an EPUB that stand in a document of their own, without a warning.
#
# Packages: Debian pandoc 2.17.1.1-2~deb12u1
# Guess: A note that is called from another document of the book becomes a footnote, as one of the
#   same document does, or stays where it stands.
# Seen: of an aside with epub:type="footnote" in notes.xhtml, called from text.xhtml, the words are
#   gone; without epub:type they stay.
# Why it matters here: Notes hold the source and the caveat of each number.
# Date tried: 2026-11-29
# Source: https://www.w3.org/TR/epub-33/ and https://www.w3.org/TR/epub-ssv-11/#notes allow notes
#   anywhere; no source found on pandoc.
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

need pandoc 2.17.1.1-2~deb12u1

# Writes an EPUB of two documents, the second holding a note of the type that is given.
book() {
  rm -rf book && mkdir -p book/META-INF && printf 'application/epub+zip' >book/mimetype
  printf '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>' >book/META-INF/container.xml
  printf '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">x</dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language></metadata><manifest><item id="t" href="text.xhtml" media-type="application/xhtml+xml"/><item id="n" href="notes.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="t"/><itemref idref="n"/></spine></package>' >book/p.opf
  local page='<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>T</title></head><body>%s</body></html>'
  # shellcheck disable=SC2059
  printf "$page" "<p>45%%<a href=\"notes.xhtml#n1\" $1>1</a></p>" >book/text.xhtml
  # shellcheck disable=SC2059
  printf "$page" "<aside id=\"n1\" $2><p>A study says so.</p></aside>" >book/notes.xhtml
  rm -f book.epub && (cd book && python3 -m zipfile -c ../book.epub mimetype META-INF p.opf text.xhtml notes.xhtml)
}
words() { pandoc -f epub -t plain book.epub | grep -c 'A study says so' || true; }

book 'epub:type="noteref"' 'epub:type="footnote"'
same 'a note by its type' "$(words)" '0'
book '' ''
same 'the same without a type' "$(words)" '1'
