#!/usr/bin/env bash
# Title: odt2txt prints words that were deleted with change tracking, glued to the name of the
#   editor and the time, and puts notes and comments into the sentence without a space.
# Package: Debian odt2txt 0.5-7
# Guess: Deleted text is gone, as on screen, or is marked; comments are left out, and a note stands
#   apart from the number it belongs to.
# Seen:
#   first line: Editor2024-03-01T00:00:0045, where 45 was deleted
#   48 with the note “As of May.”: 481As of May.
#   a comment “Is this right?” within the sentence: Ed2024-03-01T00:00:00Is this right?
# Why it matters here: A converted report begins with the figure that was withdrawn, and 48 with
#   note 1 reads 481. Names and comments of editors go out with it.
# Date tried: 2026-11-30
# Source: The manual page, odt2txt(1), “a simple converter”, speaks of encodings, width and images
#   only; OpenDocument 1.2, on text:tracked-changes, says that deleted text is stored at the
#   beginning of the text.

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

need odt2txt 0.5-7

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

odt '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Editor</dc:creator><dc:date>2024-03-01T00:00:00</dc:date></office:change-info><text:p>45</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The share is <text:change text:change-id="c1"/>48<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>As of May.</text:p></text:note-body></text:note> per cent.<office:annotation><dc:creator>Ed</dc:creator><dc:date>2024-03-01T00:00:00</dc:date><text:p>Is this right?</text:p></office:annotation></text:p>'
words=$(odt2txt --width=-1 book.odt | grep -v '^$')
same 'deleted' "$(head -n 1 <<<"$words")" 'Editor2024-03-01T00:00:0045'
same 'figure with a note' "$(sed -n 2p <<<"$words")" 'The share is 481As of May.'
same 'comment' "$(sed -n 3p <<<"$words")" 'per cent.Ed2024-03-01T00:00:00Is this right?'
