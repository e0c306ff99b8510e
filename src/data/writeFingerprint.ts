/**
 * npm run fingerprint -- report.txt [id]
 * Makes data/fingerprints/<id>.json from a report’s text, a paragraph to a line behind
 * its number in brackets. The id is the file’s name unless given.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeFingerprint } from './fingerprint.ts';

const [file, id = basename(file ?? '', '.txt')] = process.argv.slice(2);
if (!file) {
  console.error('expected the file of a report: npm run fingerprint -- report.txt [id]');
  process.exit(1);
}
const print = makeFingerprint(id, readFileSync(file, 'utf8'));
const count = Object.keys(print.paragraphs).length;
if (count === 0) {
  console.error(`${file}: expected paragraphs that begin with a number in brackets, “[1] …”, received none`);
  process.exit(1);
}
writeFileSync(`data/fingerprints/${id}.json`, `${JSON.stringify(print, null, 1)}\n`);
console.log(`data/fingerprints/${id}.json: ${count} paragraphs`);
