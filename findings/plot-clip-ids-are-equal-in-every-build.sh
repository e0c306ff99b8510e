#!/usr/bin/env bash
# Title: Observable Plot numbers the ids of its clip paths from 1 in each process, so charts
#   rendered in two builds clip each other on one page.
# Package: @observablehq/plot@0.6.17, jsdom@26.1.0
# Guess: Within a page the numbers go up, and between processes something tells the ids apart,
#   such as a hash of the chart.
# Seen:
#   ids of two charts of one process: ["plot-clip-1","plot-clip-2"]
#   id of a chart of another process: ["plot-clip-1"]
# Why it matters here: A chart that is drawn ahead and pasted or embedded inline, beside one of
#   another build or another publisher, carries the same id; the browser takes the first on the
#   page for both, and a line ends where the other chart is narrower. Server-rendered charts,
#   which are never alone in a page with one process, are where this happens.
# Date tried: 2026-11-29
# Source: The documentation of the mark option clip
#   (https://observablehq.com/plot/features/marks) does not mention ids; tried, no public source
#   found.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @observablehq/plot@0.6.17 jsdom@26.1.0 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { execFileSync } from 'node:child_process';
import { JSDOM } from 'jsdom';
import * as Plot from '@observablehq/plot';

const chart = () => {
  const { document } = new JSDOM('').window;
  const line = Plot.lineY([{ year: 2023, share: 38.4 }, { year: 2024, share: 45.4 }], {
    x: 'year',
    y: 'share',
    clip: true,
  });
  return Plot.plot({ document, marks: [line] }).querySelector('clipPath').id;
};

if (process.argv[2] === 'another') {
  console.log(JSON.stringify([chart()]));
  process.exit();
}

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

check('ids of two charts of one process', [chart(), chart()], ['plot-clip-1', 'plot-clip-2']);
const another = JSON.parse(execFileSync(process.execPath, [process.argv[1], 'another']));
check('id of a chart of another process', another, ['plot-clip-1']);
EOF

node try.mjs
