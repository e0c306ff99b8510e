#!/usr/bin/env bash
# Title: pdftotext takes every hyphen at the end of a line for a word division: “10-” and “12
#   million” become 1012 million, 2023-24 becomes 202324 and -5 becomes 5.
# Package: Debian poppler-utils 22.12.0-2+deb12u3
# Guess: A hyphen between digits, or one with a space before it, stays; only one between letters is
#   a division, and only then do the parts join.
# Seen:
#   the season of 2023-⏎24: the season of 202324
#   from 10-⏎12 million: from 1012 million
#   of -⏎5 points: of 5 points
#   with -layout and with -raw each hyphen stays
# Why it matters here: Reports of banks and ministries are PDF files with short lines, and people
#   search and copy their text by this program. A range or a loss becomes one large number, which
#   looks like a figure.
# Date tried: 2026-11-30
# Source: The manual page, pdftotext(1), says that by default hyphenation is undone, and nothing of
#   digits; https://github.com/Fdawgs/node-poppler/pull/789 describes the option -remove-hyphens of
#   Poppler 26.05, whose default is still to remove all.

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

need poppler-utils 22.12.0-2+deb12u3

# A page of one column in Helvetica.
python3 - <<'EOF'
lines = [
    'The share rose in the season of 2023-',
    '24 and the number of workers from 10-',
    '12 million. It was a change of -',
    '5 points in the end.',
]
text = 'BT /F1 12 Tf 14 TL 72 700 Td\n' + ''.join(f'({line}) Tj T*\n' for line in lines) + 'ET'
objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R'
    '/Resources<</Font<</F1 5 0 R>>>>>>',
    f'<</Length {len(text)}>>stream\n{text}\nendstream',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
]
out = '%PDF-1.4\n'
offsets = []
for number, body in enumerate(objects, 1):
    offsets.append(len(out))
    out += f'{number} 0 obj\n{body}\nendobj\n'
start = len(out)
out += 'xref\n0 6\n0000000000 65535 f \n'
out += ''.join(f'{offset:010d} 00000 n \n' for offset in offsets)
out += f'trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF'
open('page.pdf', 'w', encoding='latin-1').write(out)
EOF

text() { pdftotext "$@" page.pdf - | tr -d '\f' | tr '\n' ' ' | sed 's/ *$//'; }
same 'by default' "$(text)" \
  'The share rose in the season of 202324 and the number of workers from 1012 million. It was a change of 5 points in the end.'
kept='The share rose in the season of 2023- 24 and the number of workers from 10- 12 million. It was a change of - 5 points in the end.'
same 'with -layout' "$(text -layout)" "$kept"
same 'with -raw' "$(text -raw)" "$kept"
