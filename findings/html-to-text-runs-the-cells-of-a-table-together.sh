#!/usr/bin/env bash
# The npm package html-to-text prints a table’s cells without anything between them, so that two
# numbers become one.
#
# Packages: npm html-to-text 10.0.1
# Guess: Cells are parted by a space or a tab and rows by a line break, as browsers copy them.
# Seen: A row of “Tajikistan”, 2023, 38.5 and 45 becomes “Tajikistan202338.545”, and the rows
#   stand in one line. A definition list runs together too.
# Why it matters here: Plain-text mail of a newsletter and summaries of feeds are made with it.
#   38.5 and 45 become 38.545, which is a plausible number.
# Date tried: 2026-11-29
# Source: The readme says that a table is formatted as any block unless dataTable is chosen for
#   it, https://github.com/html-to-text/node-html-to-text; not that nothing stands between
#   cells. Issue 242 asks for a separator,
#   https://github.com/html-to-text/node-html-to-text/issues/242.
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

npm install --no-audit --no-fund --no-save --silent --prefix "$work" html-to-text@10.0.1 >/dev/null ||
  { echo 'cannot install html-to-text@10.0.1' >&2; exit 2; }

cat >table.html <<'END'
<table><thead><tr><th>Country</th><th>Year</th><th>Low</th><th>High</th></tr></thead>
<tbody><tr><td>Tajikistan</td><td>2023</td><td>38.5</td><td>45</td></tr></tbody></table>
END
text() { node -e '
  const { convert } = require("html-to-text")
  console.log(convert(require("node:fs").readFileSync(0, "utf8"), JSON.parse(process.argv[1] || "{}")))
' "$@"; }

same 'table' "$(text <table.html)" 'CountryYearLowHigh Tajikistan202338.545'
same 'definition list' "$(printf '<dl><dt>Floor 1</dt><dd>2 million</dd></dl>' | text)" 'Floor 12 million'
same 'with dataTable' "$(text '{"selectors": [{"selector": "table", "format": "dataTable"}]}' <table.html | tail -n 1 | tr -s ' ')" 'Tajikistan 2023 38.5 45'
