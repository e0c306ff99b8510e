/**
 * npm run fingerprint -- report.txt [id]
 * Makes data/fingerprints/<id>.json from a report’s text, a paragraph to a line behind
 * its number in brackets. The id is the file’s name unless given.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeFingerprint } from './fingerprint.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const [file, id = basename(file ?? '', '.txt')] = process.argv.slice(2);
if (!file) refuse('expected the file of a report: npm run fingerprint -- report.txt [id]');
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) refuse(`expected an id of small letters, digits and hyphens, received “${id}”; give one after the file’s name`);
let text = '';
try {
  text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
} catch {
  refuse(`${file}: expected a file that can be read, received none`);
}
// A paragraph that runs over several lines would be cut, and a number used twice would lose one.
const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
const stray = lines.findIndex((line) => !/^\[\d+\] \S/.test(line));
if (stray >= 0) refuse(`${file}: expected each paragraph on a line of its own, “[1] …”, received “${lines[stray]!.slice(0, 60)}”`);
const numbers = lines.map((line) => line.slice(1, line.indexOf(']')));
const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
if (twice) refuse(`${file}: expected each paragraph’s number once, received [${twice}] a second time`);
if (lines.length === 0) refuse(`${file}: expected paragraphs, received an empty file`);
const print = makeFingerprint(id, lines.join('\n'));
writeFileSync(`data/fingerprints/${id}.json`, `${JSON.stringify(print, null, 1)}\n`);
console.log(`data/fingerprints/${id}.json: ${lines.length} paragraphs`);
