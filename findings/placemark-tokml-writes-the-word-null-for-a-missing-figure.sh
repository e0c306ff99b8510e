#!/usr/bin/env bash
# Title: @placemarkio/tokml writes the word null into KML where a figure is missing, and togeojson
#   reads it back as text.
# Package: @placemarkio/tokml@0.3.9, @tmcw/togeojson@7.1.3, @xmldom/xmldom@0.9.12, tokml@0.4.0
# Guess: A property that is null is left out or has an empty value, as tokml writes it.
# Seen:
#   <Data name="share"><value>null</value></Data>
#   read back: "null"
#   tokml: <value></value>
# Why it matters here: KML is opened in map programs that show each value. A country without an
#   estimate has the share “null”, and filters for empty values do not find it.
# Date tried: 2026-11-30
# Source: The README, https://github.com/placemark/tokml, does not speak of missing values; tried,
#   no public source found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @placemarkio/tokml@0.3.9 @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12 tokml@0.4.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { toKML } from '@placemarkio/tokml';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import tokml from 'tokml';

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

const point = { type: 'Point', coordinates: [58.38, 37.95] };
const map = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'Turkmenistan', share: null }, geometry: point }] };
const value = (text) => text.match(/name="share"><value>([^<]*)/)?.[1];
check('@placemarkio/tokml', value(toKML(map)), 'null');
check('read back', kml(new DOMParser().parseFromString(toKML(map), 'text/xml')).features[0].properties.share, 'null');
check('tokml', value(tokml(map)), '');
EOF

node try.mjs
