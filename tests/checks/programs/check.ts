/**
 * npm run programs: takes every kind of file of a built site to programs that people open it with, and fails where one
 * loses a label, number, caveat, source or cell. Programs are Debian’s; what is not installed is named and passed over.
 * “-- --all” tries every figure and table, and not the few that differ most.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../src/cli/browser.ts';
import { elementsIn, findAll, parseHtml } from '../../../src/build/hast.ts';
import { shownIn } from '../../../src/exports/factTable.ts';
import { loadFigures } from '../../../src/figure/registry.ts';
import { openProject } from '../../../src/project/project.ts';
import { FILES, site as settings } from '../../../src/site.ts';
import { readZip } from '../../exports/readZip.ts';
import { requireSite } from '../../support/requireSite.ts';
import { tryDrawings, tryPdf, wordsOf } from './drawings.ts';
import { saveShown } from './explorer.ts';
import { PACKAGES as READERS, tryBook, tryPage } from './pages.ts';
import type { Outcome } from './program.ts';
import { PACKAGES, tryDescriptions, tryTables, type Table } from './tables.ts';

const FEW = [
  'remittance-shares-2024',
  'remittances-since-1993',
  'corridors-2022-map',
  'policy-timeline',
  'five-policies',
];
/** A long chapter with figures, a system with steps, a country and a series with files. */
const [CHAPTER, SYSTEM, COUNTRY, SERIES] = [
  'what-the-money-means',
  'patent',
  'tajikistan',
  'remittances-gdp-share/kyrgyzstan',
];

requireSite();
const { ledger } = openProject('.');
const all = process.argv.includes('--all');
const site = resolve('dist');
const work = mkdtempSync(join(tmpdir(), 'northbound-programs-'));
/** Files of a folder of the site by their names without ending, or those that are named. */
const named = (folder: string, few?: string[]): string[] =>
  globSync('**/*.csv', { cwd: join(site, folder) })
    .map((path) => path.replace(/\.csv$/, ''))
    .filter((name) => all || few === undefined || few.includes(name));
const file = (folder: string, name: string, ending: string): string => join(site, folder, `${name}.${ending}`);
const figures = (await loadFigures(ledger)).map(({ id }) => id).filter((id) => all || FEW.includes(id));
const explored = [...named('explore/views').map((name) => `views/${name}`), ...named('explore', [SERIES])].filter(
  (name, i, list) => list.indexOf(name) === i,
);

const svgsOf = (folder: string, names: string[]) =>
  new Map(names.map((name) => [name.replaceAll('/', '-'), readFileSync(file(folder, name, 'svg'), 'utf8')]));
const pdfsOf = (folder: string, names: string[]) =>
  new Map(
    names.map((name) => [
      name,
      { file: file(folder, name, 'pdf'), words: wordsOf(readFileSync(file(folder, name, 'svg'), 'utf8')) },
    ]),
  );
const tablesOf = (folder: string, names: string[], forms: ('csv' | 'xlsx')[] = ['csv', 'xlsx']): Table[] =>
  names.map((name) => ({
    id: name.replaceAll('/', '-'),
    csv: file(folder, name, 'csv'),
    ...(forms.includes('xlsx') && { xlsx: file(folder, name, 'xlsx') }),
  }));

/** The drawings of the EPUB: those with which chapters begin, or all. */
function bookDrawings(): Map<string, string> {
  const book = readZip(readFileSync(join(site, FILES.epub)), settings.edition);
  const text = (name: string) => Buffer.from(book[name]!).toString();
  const pages = Object.keys(book).filter((name) => name.endsWith('.xhtml'));
  const openings = pages
    .flatMap((name) => findAll(parseHtml(text(name)), ({ properties }) => String(properties.className) === 'opening'))
    .flatMap(elementsIn)
    .flatMap(({ properties: { src } }) => src ?? []);
  if (openings.length === 0) throw new Error('expected the EPUB’s chapters to begin with drawings, found none');
  const names = all ? Object.keys(book).filter((name) => name.endsWith('.svg')) : openings.map((src) => `EPUB/${src}`);
  return new Map(names.map((name) => [name.slice('EPUB/'.length, -'.svg'.length), text(name)]));
}

try {
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      work,
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--ignore-scripts',
      ...PACKAGES,
      ...READERS,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const shown = findBrowser() ? await saveShown(site, work) : null;
  if (!shown) console.log('No browser was found: files that the explorer makes in one are passed over.');
  const chapter = join(site, 'articles', CHAPTER, 'index.html');
  const outcomes: Outcome[] = [
    ...(await tryDrawings('SVG of figures', svgsOf('figures', figures), work)),
    ...(await tryDrawings(
      'SVG of the explorer',
      new Map([
        ...svgsOf('explore', explored),
        ...(shown ? [['shown', readFileSync(shown.svg, 'utf8')] as const] : []),
      ]),
      work,
    )),
    ...(await tryDrawings('drawings of the EPUB', bookDrawings(), work)),
    ...tryPdf('PDF of figures', pdfsOf('figures', figures)),
    ...tryPdf('PDF of the explorer', pdfsOf('explore', explored)),
    ...tryTables('figures', tablesOf('figures', figures), work),
    ...tryTables(
      'the explorer',
      [...tablesOf('explore', explored), ...(shown ? [{ id: 'shown', ...shown }] : [])],
      work,
    ),
    ...tryTables('countries', tablesOf('countries', named('countries', [COUNTRY])), work),
    ...tryTables('datasets', tablesOf('facts', named('facts', ['remittance-shares', 'corroborations'])), work),
    ...tryTables(
      'the API',
      tablesOf('api', named('api', ['countries/tajikistan', 'indicators/key-rate', 'years/2024']), ['csv']),
      work,
    ),
    ...tryDescriptions(
      site,
      [...ledger.datasets.values()].map((dataset) => ({ id: dataset.id, rows: shownIn(dataset).length })),
      work,
    ),
    ...tryPage('chapter', chapter, work),
    ...tryPage('chapter as one file', join(site, 'articles', CHAPTER, `northbound-${CHAPTER}.html`), work, chapter),
    ...tryPage('system with steps', join(site, 'systems', SYSTEM, 'index.html'), work),
    ...tryPage('country', join(site, 'countries', COUNTRY, 'index.html'), work),
    ...tryBook(join(site, FILES.epub), join(site, 'all/index.html'), work),
  ];
  console.log('| program | version | given | tried | lost |\n|---|---|---|---|---|');
  for (const { program, version, kind, tried, lost } of outcomes)
    console.log(
      `| ${[program, version ?? 'not installed', kind, ...(version ? [tried, lost.length] : ['', ''])].join(' | ')} |`,
    );
  for (const { program, kind, lost } of outcomes)
    if (lost.length > 0) console.log(`\n${program}, ${kind}:\n${lost.map((each) => `  ${each}`).join('\n')}`);
  process.exitCode = outcomes.some(({ lost }) => lost.length > 0) ? 1 : 0;
} finally {
  rmSync(work, { recursive: true });
}
