/**
 * The build beside a plain Astro build of the same MDX: a project made for this, in which the components of the texts are
 * stubs that print a word, with one bare layout and no facts, figures or further pages.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BuildTimes, buildTimes } from './buildTimes.ts';
import { middle, seconds } from './middle.ts';

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
  const [whole, wholePlain] = [middle(ours.map((run) => run.whole)), middle(plain.map((run) => run.whole))];
  console.log(
    `Whole builds, from the start of the program: ${seconds(whole)} beside ${seconds(wholePlain)} of plain Astro, ratio ${(whole / wholePlain).toFixed(2)}. Middle of ${RUNS} builds in turns; pictures and downloads are cached.`,
  );
}
