/**
 * npm run programs: takes every kind of file of a built site to programs that people open it with, and fails where one
 * loses a label, number, caveat, source or cell. Programs are Debian’s; what is not installed is named and passed over.
 * “-- --all” tries every figure and table, and not the few that differ most.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FILES } from '../../../src/exports/book/fileNames.ts';
import { shownIn } from '../../../src/exports/factTable.ts';
import { loadFigures } from '../../../src/figure/registry.ts';
import { openProject } from '../../../src/project/project.ts';
import { requireSite } from '../../support/requireSite.ts';
import { tryDrawings, tryPdf } from './drawings.ts';
import { PACKAGES as READERS, tryBook, tryPage } from './pages.ts';
import type { Outcome } from './program.ts';
import { PACKAGES, tryDescriptions, tryTables } from './tables.ts';

const FEW = [
  'remittance-shares-2024',
  'remittances-since-1993',
  'corridors-2022-map',
  'policy-timeline',
  'five-policies',
];
/** Long chapters with figures. */
const CHAPTER = 'what-the-money-means';

requireSite();
const { ledger } = openProject('.');
const all = process.argv.includes('--all');
const site = resolve('dist');
const work = mkdtempSync(join(tmpdir(), 'northbound-programs-'));
const ids = (await loadFigures(ledger)).map(({ id }) => id).filter((id) => all || FEW.includes(id));
const file = (id: string, extension: string) => join(site, 'figures', `${id}.${extension}`);
const svgs = new Map(ids.map((id) => [id, readFileSync(file(id, 'svg'), 'utf8')]));
const words = (svg: string) =>
  Array.from(svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/g), ([, text]) =>
    text!
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  );

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
  const outcomes: Outcome[] = [
    ...(await tryDrawings(svgs, work)),
    ...tryPdf(new Map([...svgs].map(([id, svg]) => [id, { file: file(id, 'pdf'), words: words(svg) }]))),
    ...tryTables(
      ids.map((id) => ({ id, csv: file(id, 'csv'), xlsx: file(id, 'xlsx') })),
      work,
    ),
    ...tryDescriptions(
      site,
      [...ledger.datasets.values()].map((dataset) => ({ id: dataset.id, rows: shownIn(dataset).length })),
      work,
    ),
    ...tryPage(join(site, 'articles', CHAPTER, 'index.html'), work),
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
