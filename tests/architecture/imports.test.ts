/** Imports run downwards, as docs/architecture.md has the rooms. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** From the top. A room imports itself, its level and the levels above it. */
const LEVELS = [
  ['src/site.ts'],
  ['src/build', 'src/fonts'],
  ['src/charts'],
  ['src/client'],
  ['src/i18n'],
  ['src/ledger'],
  ['src/ledger/editor'],
  ['src/cite'],
  ['src/figure'],
  ['src/figures', 'src/scrolly'],
  ['src/project'],
  ['src/offline', 'src/headers'],
  ['src/exports'],
  ['src/explore'],
  ['src/generators'],
  ['src/embeds'],
  ['src/seo'],
  ['src/feeds', 'src/exports/book'],
  ['src/check'],
  ['src/search'],
  ['src/components', 'src/layouts', 'src/styles'],
  ['src/dev'],
  ['src/cli'],
  // Where Astro begins.
  ['src/pages', 'src/middleware.ts', 'src/content.config.ts', 'src/env.d.ts', 'integration.ts'],
];
const ROOMS = LEVELS.flat();

/** The room of a file, the inmost of those that it lies in. */
const roomOf = (file: string): string | undefined =>
  file.endsWith('/integration.ts')
    ? 'integration.ts'
    : ROOMS.filter((room) => file === room || file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];
const levelOf = (file: string): number => LEVELS.findIndex((rooms) => rooms.includes(roomOf(file) ?? ''));

/** What the readers’ browsers and the charts may know besides their own room. Types are gone when they run. */
const ONLY: Record<string, { rooms: string[]; types: boolean }> = {
  'src/charts': { rooms: ['src/charts', 'src/build'], types: false },
  'src/client': { rooms: ['src/client', 'src/charts'], types: true },
};

interface Import {
  file: string;
  isType: boolean;
}

/** The files of the project that a file imports by name. */
function importsOf(file: string, text: string): Import[] {
  const code = file.endsWith('.astro') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text;
  const read = (part: string, isType: boolean): Import[] =>
    ts
      .preProcessFile(part, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => ({ file: join(dirname(file), fileName.replace(/\?.*$/, '')), isType }));
  const types = code.match(/^(?:import|export) type [^;]*;/gm) ?? [];
  return [
    ...read(
      types.reduce((rest, statement) => rest.replace(statement, ''), code),
      false,
    ),
    ...read(types.join('\n'), true),
  ];
}

/** Those of a file’s imports that the order of the rooms does not allow. */
function refused(file: string, imports: Import[]): string[] {
  const only = ONLY[roomOf(file) ?? ''];
  return imports
    .filter(({ file: other, isType }) =>
      only ? !(isType && only.types) && !only.rooms.includes(roomOf(other) ?? '') : levelOf(other) > levelOf(file),
    )
    .map(({ file: other }) => `${file} imports ${other}`);
}

/** What is left when every file is taken away that imports nothing, or is imported by nothing, of what is left. */
function circles(graph: Map<string, string[]>): string[] {
  const left = new Map(graph);
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [file, own] of left) if (!imported.has(file) || !own.some((other) => left.has(other))) left.delete(file);
  }
  return [...left.keys()];
}

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));

describe('the project', () => {
  test('has a room for every file', () => expect(files.filter((file) => levelOf(file) < 0)).toEqual([]));

  test('imports downwards', () => {
    expect([...imports].flatMap(([file, own]) => refused(file, own))).toEqual([]);
  });

  test('imports in no circle', () => {
    const graph = new Map([...imports].map(([file, own]) => [file, own.map((each) => each.file)]));
    expect(circles(graph)).toEqual([]);
  });
});

describe('the rule', () => {
  test.each([
    ['src/ledger/a.ts', "import { cite } from '../cite/citation.ts';"],
    ['src/ledger/a.ts', "import type { Field } from './editor/field.ts';"],
    ['src/exports/a.ts', "export { cover } from './book/cover.ts';"],
    ['src/components/A.astro', "---\nimport type { Given } from '../cli/new/new.ts';\n---\n<p>a</p>"],
    ['src/charts/a.ts', "import type { Language } from '../i18n/locale.ts';"],
    ['src/client/a.ts', "import { fill } from '../i18n/format.ts';"],
    ['src/seo/a.ts', "const a = await import('../pages/a.ts');"],
  ])('refuses in %s: %s', (file, text) => expect(refused(file, importsOf(file, text))).toHaveLength(1));

  test.each([
    ['src/cite/a.ts', "import { formatFact } from '../ledger/format.ts';\nimport './b.ts';"],
    ['src/exports/book/a.ts', "import { zip } from '../zip.ts';"],
    [
      'src/client/a.ts',
      "import type { Record } from '../search/record.ts';\nimport { escape } from '../charts/svg.ts';",
    ],
    ['src/check/integration.ts', "import { dev } from '../dev/plugin.ts';"],
  ])('allows in %s: %s', (file, text) => expect(refused(file, importsOf(file, text))).toEqual([]));

  test('sees a circle', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []],
    ]);
    expect(circles(graph)).toEqual(['b', 'c']);
    expect(circles(new Map(graph).set('c', ['d']))).toEqual([]);
  });
});
