/** The contract of docs/data-part.md: what components write, what programs read and what is documented is one list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|ts)$/.test(file))
  .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('src', file), 'utf8')] as const);
const matches = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name]) => name!);
const unique = (names: string[]): string[] => [...new Set(names)].sort();

const DECLARED = unique(matches(readFileSync('src/build/part.ts', 'utf8'), /^  \| '([a-z-]+)'/gm));
const DOCUMENTED = unique(
  matches(readFileSync('docs/data-part.md', 'utf8'), /^\| (`.*?`) \|/gm).flatMap((cell) =>
    matches(cell, /`([a-z-]+)`/g),
  ),
);
/** `data-part="name"`, `data-part={part('name')}`, or one of two names. */
const WRITTEN = unique(
  sources
    .filter(([file]) => file.endsWith('.astro'))
    .flatMap(([, text]) => matches(text, /data-part=("[^"]*"|\{[^}]*\})/g))
    .flatMap((value) =>
      value.startsWith('"size-')
        ? ['size-fetched', 'size-kept']
        : value.startsWith('"')
          ? [value.slice(1, -1)]
          : matches(value.replace(/^\{'\w+' in/, ''), /'([a-z-]+)'/g),
    ),
);

test('is documented whole', () => {
  expect(DECLARED.length).toBeGreaterThan(20);
  expect(DOCUMENTED).toEqual(DECLARED);
});
test('names what components write', () => expect(WRITTEN).toEqual(DECLARED));
test.each(DECLARED)('names what a program reads: %s', (name) => {
  const readers = sources
    .filter(([file, text]) => file.endsWith('.ts') && file !== 'build/part.ts' && text.includes('part.ts'))
    .filter(([, text]) => new RegExp(`['"]${name}['"]|^  ${name}: \\{`, 'm').test(text));
  expect(readers.map(([file]) => file)).not.toEqual([]);
});
test('is read with hast alone', () => {
  const readers = sources.filter(([file, text]) => file.endsWith('.ts') && /from '(?:parse5|rehype-parse)'/.test(text));
  expect(readers.map(([file]) => file)).toEqual(['build/hast.ts']);
});
test('leaves classes to styles: only older sites are read by them', () => {
  const readers = sources
    .filter(([, text]) => /\bclassName\b.*includes\(|\bhasClass\(/.test(text))
    .map(([file]) => file);
  expect(readers).toEqual(['cli/difference/oldParts.ts']);
});
