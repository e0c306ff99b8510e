#!/usr/bin/env bash
# Title: From an OpenDocument text pandoc drops the heading row of a table, and after a merged cell
#   it moves the figures of a row to the left, under another year.
# Package: Debian pandoc 2.17.1.1-2~deb12u1
# Guess: The heading row becomes the head of the table, as from Word and HTML; a cell over two
#   columns keeps its width or leaves an empty one behind it.
# Seen:
#   a row in table-header-rows with Country, 2021, 2022, 2023: gone
#   KG, “30” over two columns, 24: KG, 30, 24 and an empty cell
#   UZ over two rows, then 4, 5, 6: 4 stands under the countries
# Why it matters here: LibreOffice writes table-header-rows where a heading is to repeat on each
#   page. The years are gone and figures of 2023 stand where those of 2022 stood.
# Date tried: 2026-11-30
# Source: https://github.com/jgm/pandoc/issues/9327 on the heading row (2024);
#   https://github.com/jgm/pandoc/pull/11366 reads merged cells since the end of 2025.

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

# Writes an OpenDocument text with the body that is given.
odt() {
  rm -rf book && mkdir -p book/META-INF
  printf 'application/vnd.oasis.opendocument.text' >book/mimetype
  cat >book/META-INF/manifest.xml <<'EOF'
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>
EOF
  cat >book/styles.xml <<'EOF'
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>
EOF
  cat >book/content.xml <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:automatic-styles/><office:body><office:text>$1</office:text></office:body></office:document-content>
EOF
  rm -f book.odt
  (cd book && python3 -m zipfile -c ../book.odt mimetype content.xml styles.xml META-INF)
}

cell() { printf '<table:table-cell><text:p>%s</text:p></table:table-cell>' "$@"; }
wide='<table:table-cell table:number-columns-spanned="2"><text:p>30</text:p></table:table-cell><table:covered-table-cell/>'
high='<table:table-cell table:number-rows-spanned="2"><text:p>UZ</text:p></table:table-cell>'
odt "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"4\"/>\
<table:table-header-rows><table:table-row>$(cell Country 2021 2022 2023)</table:table-row></table:table-header-rows>\
<table:table-row>$(cell TJ 46 47 48)</table:table-row>\
<table:table-row>$(cell KG)$wide$(cell 24)</table:table-row>\
<table:table-row>$high$(cell 1 2 3)</table:table-row>\
<table:table-row><table:covered-table-cell/>$(cell 4 5 6)</table:table-row></table:table>"

rows=$(pandoc -f odt -t html book.odt | tr -d '\n' | sed 's#</tr>#\n#g' | sed -n 's#</td><td>#|#g; s#.*<td>\(.*\)</td>#\1#p' | tr '\n' ' ' | sed 's/ $//')
same 'rows' "$rows" 'TJ|46|47|48 KG|30|24| UZ|1|2|3 4|5|6|'
same 'heads of columns' "$(pandoc -f odt -t html book.odt | grep -c '2021' || true)" '0'
