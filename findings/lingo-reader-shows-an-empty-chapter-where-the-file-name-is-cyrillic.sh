#!/usr/bin/env bash
# Title: @lingo-reader/epub-parser gives an empty chapter where its file has a Cyrillic name that
#   the book writes percent-encoded, and reads it where the letters stand as they are.
# Package: @lingo-reader/epub-parser@0.4.6, @likecoin/epubcheck-ts@0.7.0, jszip@3.10.1
# Guess: The href of a manifest is a URL, so it is decoded before the file is looked up, as epub2
#   does.
# Seen:
#   href="боб.xhtml": the chapter
#   href="%D0%B1%D0%BE%D0%B1.xhtml": empty, with a line on the console
#   EPUBCheck in TypeScript: both valid
# Why it matters here: Programs that make books write either form. In this reader a Tajik or
#   Russian book may consist of blank pages.
# Date tried: 2026-11-30
# Source: EPUB 3.3, https://www.w3.org/TR/epub-33/#sec-item-elem: href is a valid URL; the
#   package, https://github.com/hhk-png/lingo-reader, says that it follows EPUB 3.3.

set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private": true}' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts \
  @lingo-reader/epub-parser@0.4.6 @likecoin/epubcheck-ts@0.7.0 jszip@3.10.1 \
  > install.log 2>&1 || { cat install.log; exit 1; }

cat > try.mjs <<'EOF'
import fs from 'node:fs';
import JSZip from 'jszip';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { initEpubFile } from '@lingo-reader/epub-parser';

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

const chapter = async (href) => {
  const data = await book('боб.xhtml', href);
  check('valid', (await EpubCheck.validate(new Uint8Array(data))).valid, true);
  const epub = await initEpubFile('book.epub');
  return (await epub.loadChapter(epub.getSpine()[0].id)).html;
};
check('as it is', (await chapter('боб.xhtml')).includes('38.5'), true);
check('encoded', await chapter(encodeURI('боб.xhtml')), '');
EOF

node try.mjs
