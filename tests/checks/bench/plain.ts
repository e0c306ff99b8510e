/**
 * The build beside a plain Astro build of the same MDX: a project made for this, in which the components of the texts are
 * stubs that print a word, with one bare layout and no facts, figures or further pages. Rendering a page is what Astro’s
 * log says it took; pictures and downloads are files of the same log, and are counted apart.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BuildTimes, buildTimes, isPicture, sumOf } from './buildTimes.ts';
import { middle, seconds, table } from './middle.ts';

const RUNS = 3;
/** The collections whose texts have pages of their own. */
const COLLECTIONS = ['articles', 'systems', 'pages'] as const;
const COMPONENTS = [
  'Derived',
  'Exempt',
  'Fact',
  'Figure',
  'Number',
  'Numbers',
  'Person',
  'Quote',
  'Sidenote',
  'Step',
  'Term',
  'Scrolly',
];

const FILES: Record<string, string> = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({ trailingSlash: 'always', markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false }, integrations: [mdx()] });`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const texts = (folder: string) => defineCollection({ loader: glob({ pattern: '*.mdx', base: 'content/' + folder }) });
export const collections = { ${COLLECTIONS.map((name) => `${name}: texts('${name}')`).join(', ')} };`,
  'src/Stub.astro': "---\nconst { id = '' } = Astro.props;\n---\n<span>{id} <slot /></span>",
  'src/Page.astro':
    '---\nconst { title } = Astro.props;\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{title}</title></head><body><main><h1>{title}</h1><slot /></main></body></html>',
  'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../Page.astro';
import Stub from '../Stub.astro';
export async function getStaticPaths() {
  const all = await Promise.all([${COLLECTIONS.map((name) => `getCollection('${name}')`).join(', ')}]);
  return all.flat().map((entry) => ({ params: { path: entry.collection === 'pages' ? entry.id : entry.collection + '/' + entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { ${COMPONENTS.map((name) => `${name}: Stub`).join(', ')} };
---
<Page title={entry.data.title}><Content components={components} /></Page>`,
};

function plainProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'northbound-plain-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  for (const name of COLLECTIONS) cpSync(join('content', name), join(project, 'content', name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

export async function benchPlain(): Promise<void> {
  const project = plainProject();
  const plain: BuildTimes[] = [];
  const ours: BuildTimes[] = [];
  try {
    // Makes the pictures and downloads that a change has made others of.
    await buildTimes('.');
    for (let run = 0; run < RUNS; run += 1) {
      plain.push(await buildTimes(project));
      ours.push(await buildTimes('.'));
    }
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
  const texts = new Set(plain[0]!.files.keys());
  const isPage = (path: string) => path.endsWith('.html');
  const count = (fits: (path: string) => boolean) => [...ours[0]!.files.keys()].filter(fits).length;
  const of = (runs: BuildTimes[], fits: (path: string) => boolean) => middle(runs.map((run) => sumOf(run, fits)));
  const missing = [...texts].filter((path) => !ours[0]!.files.has(path));
  if (missing.length > 0)
    throw new Error(
      `expected every text at the same address in both builds, received none of ours at ${missing.join(', ')}`,
    );
  const each = (ms: number, n: number) => `${(ms / n).toFixed(1)} ms`;
  const bare = of(plain, isPage);
  const row = (name: string, fits: (path: string) => boolean) => {
    const [time, n] = [of(ours, fits), count(fits)];
    return [
      name,
      String(n),
      seconds(time),
      each(time, n),
      ...(fits === isPicture ? [''] : [(time / n / (bare / texts.size)).toFixed(2)]),
    ];
  };
  console.log(
    table([
      ['rendered', 'files', 'time', 'each', 'of plain, each'],
      ['plain Astro, the texts', String(texts.size), seconds(bare), each(bare, texts.size), '1.00'],
      row('ours, the same texts', (path) => texts.has(path)),
      row('ours, all pages', isPage),
      row('ours, pictures and downloads', isPicture),
    ]),
  );
  const [whole, wholePlain] = [middle(ours.map((run) => run.whole)), middle(plain.map((run) => run.whole))];
  const pictures = of(ours, isPicture);
  console.log(
    `Whole builds, from the start of the program: ${seconds(whole)}, of them ${seconds(pictures)} pictures and downloads, beside ${seconds(wholePlain)} of plain Astro: ratio ${(whole / wholePlain).toFixed(2)}, without pictures and downloads ${((whole - pictures) / wholePlain).toFixed(2)}. Middle of ${RUNS} builds in turns; pictures and downloads that an earlier build kept are taken again.`,
  );
}
