#!/usr/bin/env bash
# Title: Typst sets “Tablisa 1” and “Mazmuny” in Turkmen, and for Tajik, Kyrgyz, Kazakh and Uzbek
#   “Table 1” and “Contents” with English quotation marks, without a warning.
# Package: @myriaddreamin/typst-ts-node-compiler@0.7.0, unpdf@1.8.1
# Guess: The two large languages of the region, Uzbek and Kazakh, have words if one of them has,
#   and a language without them raises a warning.
# Seen:
#   tk: Tablisa 1, Mazmuny
#   tg, ky, kk, uz: Table 1, Contents
#   quotation marks: “…” for all but ru, which has «…»
# Why it matters here: A report is set in five languages from one template. Four of them come out
#   with English captions, and nothing in the log says which.
# Date tried: 2026-11-30
# Source: The documentation, https://typst.app/docs/reference/model/figure/, on supplements; the
#   languages are a folder of the source,
#   https://github.com/typst/typst/tree/main/crates/typst-library/translations.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 unpdf@1.8.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import { extractText } from 'unpdf';

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

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: '.' });
const words = async (lang) => {
  const source = `#set text(lang: "${lang}")\n"a"\n#outline()\n#figure(table[48], caption: [c])`;
  const { text } = await extractText(new Uint8Array(compiler.pdf({ mainFileContent: source })), { mergePages: true });
  const [quoted, contents] = text.split('\n');
  return [quoted.trim(), contents.trim(), text.match(/(\S+) 1[.:] c/)[1]];
};
check('tk', await words('tk'), ['“a”', 'Mazmuny', 'Tablisa']);
for (const lang of ['tg', 'ky', 'kk', 'uz']) check(lang, await words(lang), ['“a”', 'Contents', 'Table']);
check('ru', await words('ru'), ['«a»', 'Содержание', 'Таблица']);
EOF

node try.mjs
