/**
 * npm run fingerprint -- report.txt [id]
 * Makes data/fingerprints/<id>.json from a report’s text, a paragraph to a line behind
 * its number in brackets. The id is the file’s name unless given.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fingerprintText, makeFingerprint } from '../ledger/fingerprint.ts';
import { readNumbered } from '../ledger/reportText.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const [file, id = basename(file ?? '', '.txt')] = process.argv.slice(2);
if (!file) refuse('expected the file of a report: npm run fingerprint -- report.txt [id]');
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
  refuse(`expected an id of small letters, digits and hyphens, received “${id}”; give one after the file’s name`);
let text = '';
try {
  text = readFileSync(file, 'utf8');
} catch {
  refuse(`${file}: expected a file that can be read, received none`);
}
const report = readNumbered(text);
if ('wrong' in report) refuse(`${file}: ${report.wrong}`);
const print = makeFingerprint(id, report.numbered);
writeFileSync(`data/fingerprints/${id}.json`, fingerprintText(print));
console.log(`data/fingerprints/${id}.json: ${Object.keys(print.paragraphs).length} paragraphs`);
