#!/usr/bin/env bash
# Turndown’s table plugin drops colspan and rowspan, so that numbers move under the heading of
# another column.
#
# Packages: npm turndown 7.2.5, turndown-plugin-gfm 1.0.2
# Guess: A table that GitHub’s Markdown cannot express is kept as HTML, as the plugin does with
#   a table without headings, or spans are filled with empty cells.
# Seen: Below a heading “Share” that spans two columns, and beside a country that spans two
#   rows, the row “2024 | 45” starts in the column of countries, and the third cell of the row
#   above has no heading.
# Why it matters here: Tables with a country over several years use rowspan. In the Markdown
#   that is made of them 2024 stands where Tajikistan should, and 45 where the year should.
# Date tried: 2026-11-29
# Source: Pull request 31 would support colspan and is open,
#   https://github.com/mixmark-io/turndown-plugin-gfm/pull/31; it does not speak of rowspan.
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

npm install --no-audit --no-fund --no-save --silent --prefix "$work" turndown@7.2.5 turndown-plugin-gfm@1.0.2 >/dev/null ||
  { echo 'cannot install turndown@7.2.5 turndown-plugin-gfm@1.0.2' >&2; exit 2; }

cat >table.html <<'END'
<table><thead><tr><th>Country</th><th colspan="2">Share</th></tr></thead>
<tbody><tr><td rowspan="2">Tajikistan</td><td>2023</td><td>38.5</td></tr><tr><td>2024</td><td>45</td></tr></tbody></table>
END

same 'Markdown' "$(node -e '
  const turndown = new (require("turndown"))()
  turndown.use(require("turndown-plugin-gfm").gfm)
  console.log(turndown.turndown(require("node:fs").readFileSync("table.html", "utf8")))
' | paste -sd '#')" '| Country | Share |#| --- | --- |#| Tajikistan | 2023 | 38.5 |#| 2024 | 45 |'
