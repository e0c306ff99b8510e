import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepResults, kept } from '../../src/build/keptResults.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { parseMdx } from '../../src/check/mdx.ts';

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'northbound-kept-'));
  file = join(root, 'check.json');
  mkdirSync(join(root, 'src/check'), { recursive: true });
  writeFileSync(join(root, 'src/check/some.ts'), 'one');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes a result of each content in one run of a program, and says of which it was made anew. */
function run(...contents: string[]): string[] {
  const made: string[] = [];
  const end = keepResults(root, file);
  const make = (content: string) => {
    made.push(content);
    return content.length || null;
  };
  for (const content of contents) expect(kept('length', content, () => make(content))).toBe(content.length || null);
  end();
  return made;
}

test('what was made in the last run is not made again, nothing included', () => {
  expect(run('four', 'three', '')).toEqual(['four', 'three', '']);
  expect(run('four', '', 'other')).toEqual(['other']);
  expect(run('four', '', 'other')).toEqual([]);
});

test('what the last run did not use is forgotten', () => {
  run('four', 'three');
  run('three', 'other');
  expect(run('four')).toEqual(['four']);
});

test('other code makes everything anew', () => {
  run('four');
  writeFileSync(join(root, 'src/check/some.ts'), 'two');
  expect(run('four')).toEqual(['four']);
});

test('a file that cannot be read is written anew', () => {
  writeFileSync(file, '{ "code"');
  expect(run('four')).toEqual(['four']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('results');
});

test('without a run that keeps results each is made', () => {
  expect([1, 2].map((result) => kept('length', 'four', () => result))).toEqual([1, 2]);
});

test('the tree of a text is the same when written as JSON and read again', () => {
  const files = filesIn('.');
  for (const text of ['content/articles/the-rules.mdx', 'content/systems/patent.mdx']) {
    const mdx = parseMdx(text, files.text(text));
    expect(JSON.parse(JSON.stringify(mdx))).toStrictEqual(mdx);
  }
});
