/** Projects live side by side in one process: nothing of one is seen in another. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, withEdits, type ProjectFiles } from '../../src/build/projectFiles.ts';
import { cover, coverAlt } from '../../src/exports/book/cover.ts';
import { datasetFiles } from '../../src/exports/datasetFiles.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { fill } from '../../src/i18n/format.ts';
import { url } from '../../src/i18n/paths.ts';
import { formatPeriod, parsePeriod } from '../../src/ledger/period.ts';
import { site } from '../../src/site.ts';
import { openProject, type Project } from '../../src/project/project.ts';
import { readZip } from '../exports/readZip.ts';

const FACT = 'remittance-shares/tj-2024-update';
let root: string;

/** The files with Tajikistan called otherwise, in English and in Russian. */
const renamed = (files: ProjectFiles): ProjectFiles =>
  withEdits(
    files,
    new Map(
      [
        ['data/places.json', '"name": "Tajikistan"', '"name": "Tojikiston", "variants": ["Tajikistan"]'] as const,
        ['data/languages/ru/places.json', '"Таджикистан"', '"Тоҷикистон"'] as const,
      ].map(([file, from, to]) => [file, files.text(file).replace(from, to)]),
    ),
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'northbound-project-'));
  for (const folder of ['data', 'content']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test('two folders in two languages say each its own, however their calls alternate', async () => {
  const here = openProject('.');
  const there = openProject(renamed(filesIn(root)));
  const says = ({ ledger, language }: Project) => {
    const fact = findFact(FACT, ledger);
    return `${fact.place.name}: ${formatFact(fact, language, 'full')}`;
  };
  const four = [here, there, here.in('ru'), there.in('ru')];
  const expected = [
    'Tajikistan: 49% of GDP',
    'Tojikiston: 49% of GDP',
    'Таджикистан: 49\u202f% ВВП',
    'Тоҷикистон: 49\u202f% ВВП',
  ];
  for (let round = 0; round < 2; round += 1) expect(four.map(says)).toEqual(expected);
  expect(
    await Promise.all(
      four.map(async (project) => {
        await Promise.resolve();
        return says(project);
      }),
    ),
  ).toEqual(expected);
  expect([there.files.root, here.files.root]).toEqual([root, process.cwd()]);
});

test('figures are drawn from the ledger of their own project', async () => {
  const here = openProject('.');
  const edited = openProject(renamed(here.files));
  const drawn = async (project: Project) => {
    const figures = await project.figures();
    return figures.find(({ id }) => id === 'remittance-shares-2024')!.draw({ width: 720, id: 'x' }).body;
  };
  const names = await Promise.all([here, edited, here.in('ru'), edited.in('ru')].map(drawn));
  for (const [i, name] of ['Tajikistan', 'Tojikiston', 'Таджикистан', 'Тоҷикистон'].entries())
    expect(names.map((body) => body.includes(name))).toEqual(names.map((_, at) => at === i));
});

test('a readme and the cover are in the language that is asked for, not in that of the first who asked', async () => {
  const project = openProject('.');
  const readme = async ({ ledger }: Project) => {
    const zip = datasetFiles(ledger.datasets.get('economy')!, ledger).find(({ extension }) => extension === 'zip')!;
    return new TextDecoder().decode(readZip(await zip.bytes(), site.edition)['README.txt']);
  };
  const edition = ({ language, messages }: Project) =>
    fill(messages.files.readme.asOf, {
      site: site.name,
      date: formatPeriod(parsePeriod(site.edition), language),
      address: url('facts/economy/', language),
    });
  for (const each of [project, project.in('ru')]) expect(await readme(each)).toContain(edition(each));
  expect(edition(project.in('ru'))).not.toBe(edition(project));
  expect(coverAlt(project.in('ru').language)).toContain(project.in('ru').messages.site.tagline);
  expect(cover(project.in('ru').ledger)).not.toEqual(cover(project.ledger));
});

test('edits add, change and take away files, and write none', () => {
  const files = filesIn('.');
  const edited = withEdits(
    files,
    new Map<string, string | null>([
      ['data/pins.json', null],
      ['content/glossary/new.mdx', 'new'],
      ['data/places.json', '{}'],
      ['/elsewhere/report.txt', 'outside the project'],
    ]),
  );
  expect([edited.has('data/pins.json'), files.has('data/pins.json')]).toEqual([false, true]);
  expect(() => edited.text('data/pins.json')).toThrow('data/pins.json');
  expect(edited.under('content/glossary')).toEqual(
    [...files.under('content/glossary'), 'content/glossary/new.mdx'].sort(),
  );
  expect(edited.under('data')).not.toContain('data/pins.json');
  expect([edited.text('data/places.json'), edited.text('content/glossary/new.mdx')]).toEqual(['{}', 'new']);
  expect(files.has('content/glossary/new.mdx')).toBe(false);
  expect(edited.text('data/units.json')).toBe(files.text('data/units.json'));
});
