#!/usr/bin/env bash
# Title: Zazuko's CSV on the Web parser normalises dates but not numbers: "1 234,5" comes out as
#   an xsd:decimal with space and comma, though the metadata states both.
# Package: @zazuko/rdf-parser-csvw@0.17.0, n3@2.13.12, @rdfjs/dataset@2.0.2
# Guess: A format with decimalChar and groupChar is applied, as the format of a date is, and a
#   second null value counts like the first.
# Seen:
#   a date as 05.06.2024: "2024-06-05" xsd:date
#   a number as 1 234,5: "1 234,5" xsd:decimal
#   a boolean as да|нет: "да" xsd:boolean
#   .. where ".." and "-" are null: ".." xsd:decimal
# Why it matters here: The triples carry the datatype and are ill-typed: a store drops the
#   figure, sums without it or refuses the file. Dates come out right, so the conversion looks
#   as if it minded the metadata. Two null values, which official tables have, make the missing
#   value a figure too.
# Date tried: 2026-11-29
# Source: Metadata Vocabulary for Tabular Data, 6.4.2 (https://www.w3.org/TR/tabular-metadata/)
#   has decimalChar, groupChar and lists of null; the README
#   (https://github.com/zazuko/rdf-parser-csvw) speaks of dates only.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @zazuko/rdf-parser-csvw@0.17.0 n3@2.13.12 @rdfjs/dataset@2.0.2 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { Readable } from 'node:stream';
import rdf from '@rdfjs/dataset';
import { Parser } from 'n3';
import CsvwParser from '@zazuko/rdf-parser-csvw';

let changed = false;
const check = (what, seen, expected) => {
  const a = JSON.stringify(seen);
  const b = JSON.stringify(expected);
  console.log(`${what}: ${a}`);
  if (a !== b) {
    changed = true;
    console.log(`CHANGED: expected ${b}`);
  }
};
process.on('exit', (code) => {
  if (code !== 0) return;
  if (changed) {
    console.log('The behaviour is no longer what this script records.');
    process.exitCode = 1;
  } else {
    console.log('As recorded.');
  }
});

const metadata = rdf.dataset(
  new Parser().parse(`
    @prefix csvw: <http://www.w3.org/ns/csvw#>.
    <http://example.org/table> csvw:url "table.csv"; csvw:dialect [ csvw:delimiter ";" ];
      csvw:tableSchema [ csvw:aboutUrl "http://example.org/{row}"; csvw:column (
        [ csvw:title "row"; csvw:name "row" ]
        [ csvw:title "date"; csvw:name "date"; csvw:propertyUrl "http://example.org/date";
          csvw:datatype [ csvw:base "date"; csvw:format "dd.MM.yyyy" ] ]
        [ csvw:title "amount"; csvw:name "amount"; csvw:propertyUrl "http://example.org/amount";
          csvw:datatype [ csvw:base "decimal"; csvw:format [ csvw:decimalChar ","; csvw:groupChar " " ] ];
          csvw:null "..", "-" ]
        [ csvw:title "legal"; csvw:name "legal"; csvw:propertyUrl "http://example.org/legal";
          csvw:datatype [ csvw:base "boolean"; csvw:format "да|нет" ] ]
      ) ].`),
);
const table = 'row;date;amount;legal\na;05.06.2024;1 234,5;да\nb;06.06.2024;..;нет\n';
const quads = new CsvwParser({ metadata, baseIRI: 'http://example.org/' }).import(
  Readable.from([Buffer.from(table)]),
);
const values = {};
for await (const { subject, predicate, object } of quads) {
  const name = [subject, predicate].map((term) => term.value.split('/').pop()).join(' ');
  values[name] = [object.value, object.datatype?.value.split('#')[1]];
}
check('a date as 05.06.2024', values['a date'], ['2024-06-05', 'date']);
check('a number as 1 234,5', values['a amount'], ['1 234,5', 'decimal']);
check('a boolean as да|нет', values['a legal'], ['да', 'boolean']);
check('.. where ".." and "-" are null', values['b amount'], ['..', 'decimal']);
EOF

node try.mjs
