import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskCache, textCache } from '../../src/build/diskCache.ts';
import { zip } from '../../src/exports/zip.ts';

const KIND = `test-${process.pid}`;
const HELD = join('.cache/northbound', KIND);
const folder = mkdtempSync(join(tmpdir(), 'northbound-kept-'));
const ground = join(folder, 'ground.ts');
writeFileSync(ground, 'one');
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(HELD, { recursive: true });
});

const made = new TextEncoder().encode('made');

test('what was made is taken again, and only by those who give the same', () => {
  const files = diskCache(KIND, 'txt', ['fflate'], [ground]);
  expect(files.get('a', 'b')).toBeUndefined();
  expect(files.set(made, 'a', 'b')).toEqual(made);
  expect(files.get('a', 'b')).toEqual(made);
  // Only where the one ends and the other begins is another.
  for (const given of [['ab'], ['a', 'b', ''], ['b', 'a'], ['a', 'c'], ['', 'ab'], ['a1 b']])
    expect(files.get(...given), given.join()).toBeUndefined();
  expect(readdirSync(HELD)).toHaveLength(1);
});

test('it is made again when a package or a file that makes it is another', () => {
  diskCache(KIND, 'txt', ['fflate'], [ground]).set(made, 'same');
  expect(diskCache(KIND, 'txt', ['fflate'], [ground]).get('same')).toEqual(made);
  expect(diskCache(KIND, 'txt', ['fflate', 'pdfkit'], [ground]).get('same')).toBeUndefined();
  expect(diskCache(KIND, 'txt', ['pdfkit'], [ground]).get('same')).toBeUndefined();
  writeFileSync(ground, 'two');
  expect(diskCache(KIND, 'txt', ['fflate'], [ground]).get('same')).toBeUndefined();
  expect(() => diskCache(KIND, 'txt', ['no-such-package'], [])).toThrow(
    'expected the package no-such-package to be installed',
  );
});

test('a text is made once for what it is made of', () => {
  const text = textCache(KIND, ['fflate'], [ground]);
  const making: string[] = [];
  const make = (of: string) =>
    text(() => {
      making.push(of);
      return `Что ${of}`;
    }, of);
  expect([make('a'), make('a'), make('b')]).toEqual(['Что a', 'Что a', 'Что b']);
  expect(making).toEqual(['a', 'b']);
});

test('what is taken stays, and what none has taken for two months goes', () => {
  const files = diskCache(KIND, 'txt', ['fflate'], []);
  const at = (days: number) => new Date(Date.now() - days * 86_400_000);
  const before = new Set(readdirSync(HELD));
  files.set(made, 'used');
  const [used] = readdirSync(HELD).filter((name) => !before.has(name));
  files.set(made, 'unused');
  const [unused] = readdirSync(HELD).filter((name) => !before.has(name) && name !== used);
  for (const name of [used!, unused!]) utimesSync(join(HELD, name), at(61), at(61));
  expect(files.get('used')).toEqual(made);
  diskCache(KIND, 'txt', ['fflate'], []);
  expect(files.get('used')).toEqual(made);
  expect(files.get('unused')).toBeUndefined();
  expect(new Set(readdirSync(HELD))).toEqual(new Set([...before, used]));
});

test('an archive that was kept is the same as one that is made', () => {
  const files = { 'a.txt': new TextEncoder().encode(`one ${process.hrtime.bigint()}`), 'b.png': made };
  const first = zip(files);
  expect(zip(files)).toEqual(first);
  expect(zip({ ...files, 'b.png': new TextEncoder().encode('else') })).not.toEqual(first);
});
