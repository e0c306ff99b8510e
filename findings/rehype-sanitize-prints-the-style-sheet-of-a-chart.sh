#!/usr/bin/env bash
# Title: rehype-sanitize turns an inline SVG chart into its words run together, the rules of its
#   style element among them: “Share.a{fill:red}202348”.
# Package: unified@11.0.5, rehype-parse@9.0.1, rehype-sanitize@6.0.0, rehype-stringify@10.0.1
# Guess: A chart that is not allowed goes as a whole, as a script does, or leaves its title.
# Seen:
#   figure with an SVG: Share.a{fill:red}202348 and the caption
#   time, data and meter: the words stay
#   a list item with value="5": kept, as in GitHub’s schema
# Why it matters here: Articles in Markdown with charts pass through it in many builds. Instead of
#   a chart the reader gets code and two numbers that look like one.
# Date tried: 2026-11-30
# Source: The README, https://github.com/rehypejs/rehype-sanitize: the schema follows GitHub’s;
#   that of all elements script alone goes with its content is seen in it.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  unified@11.0.5 rehype-parse@9.0.1 rehype-sanitize@6.0.0 rehype-stringify@10.0.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { unified } from 'unified';
import parse from 'rehype-parse';
import sanitize from 'rehype-sanitize';
import stringify from 'rehype-stringify';

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

const clean = async (html) =>
  String(await unified().use(parse, { fragment: true }).use(sanitize).use(stringify).process(html));
const chart =
  '<svg role="img"><title>Share</title><style>.a{fill:red}</style><text>2023<tspan dx="2">48</tspan></text></svg>';
check('chart', await clean(`<figure>${chart}</figure><p>next</p>`), 'Share.a{fill:red}202348<p>next</p>');
check('time', await clean('<p>in <time datetime="2023">2023</time></p>'), '<p>in 2023</p>');
check('script', await clean('<p>a</p><script>b</script>'), '<p>a</p>');
EOF

node try.mjs
