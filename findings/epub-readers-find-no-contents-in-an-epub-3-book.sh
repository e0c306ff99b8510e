#!/usr/bin/env bash
# Title: epub2 and @gxl/epub-parser find no table of contents in an EPUB 3 book with only the nav
#   that EPUB 3 requires, and give one of its two authors.
# Package: epub2@3.0.2, @gxl/epub-parser@2.0.4, @likecoin/epubcheck-ts@0.7.0, jszip@3.10.1
# Guess: A reader of today takes the contents from the nav document; toc.ncx is that of EPUB 2,
#   and every dc:creator is an author.
# Seen:
#   EPUBCheck in TypeScript: valid
#   epub2: contents [], creator “Б. Алиев”
#   @gxl/epub-parser: structure null, author “Б. Алиев”
# Why it matters here: A report that is read in such a program has no way into its chapters, and
#   the second author is not named. Nothing says so.
# Date tried: 2026-11-30
# Source: EPUB 3.3, https://www.w3.org/TR/epub-33/#sec-nav, requires the nav; the packages:
#   https://github.com/bluelovers/ws-epub, https://github.com/gaoxiaoliangz/epub-parser.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  epub2@3.0.2 @gxl/epub-parser@2.0.4 @likecoin/epubcheck-ts@0.7.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import { createRequire } from 'node:module';
import fs from 'node:fs';
import JSZip from 'jszip';

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

// A book as EPUB 3 has it, with the file of its chapter under a given name.
const book = async (name, href, creators = ['Б. Алиев', 'А. Каримова']) => {
  const zip = new JSZip();
  zip.file('mimetype', 'application/epub+zip', { compression: 'STORE' });
  zip.file(
    'META-INF/container.xml',
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
      '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  );
  zip.file(
    'OEBPS/book.opf',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">' +
      '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      '<dc:identifier id="id">urn:uuid:12345678-1234-4234-8234-123456789012</dc:identifier>' +
      '<dc:title>Муҳоҷират</dc:title><dc:language>tg</dc:language>' +
      creators.map((creator) => `<dc:creator>${creator}</dc:creator>`).join('') +
      '<meta property="dcterms:modified">2024-04-01T00:00:00Z</meta></metadata><manifest>' +
      '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>' +
      `<item id="chapter" href="${href}" media-type="application/xhtml+xml"/></manifest>` +
      '<spine><itemref idref="chapter"/></spine></package>',
  );
  const page = (body) =>
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">' +
    `<head><title>Боб</title></head><body>${body}</body></html>`;
  zip.file('OEBPS/nav.xhtml', page(`<nav epub:type="toc"><ol><li><a href="${href}">Боб</a></li></ol></nav>`));
  zip.file(`OEBPS/${name}`, page('<p>38.5</p>'));
  const data = await zip.generateAsync({ type: 'nodebuffer' });
  fs.writeFileSync('book.epub', data);
  return data;
};

const require = createRequire(import.meta.url);
const { EPub } = require('epub2');
const { parseEpub } = require('@gxl/epub-parser');
const { EpubCheck } = await import('@likecoin/epubcheck-ts');
const data = await book('chapter.xhtml', 'chapter.xhtml');
check('valid', (await EpubCheck.validate(new Uint8Array(data))).valid, true);
const epub2 = await EPub.createAsync('book.epub');
check('epub2', [epub2.toc, epub2.metadata.creator], [[], 'Б. Алиев']);
const gxl = await parseEpub('book.epub', { type: 'path' });
check('@gxl/epub-parser', [gxl.structure ?? null, gxl.info.author], [null, 'Б. Алиев']);
EOF

node try.mjs
