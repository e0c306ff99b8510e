/** What stands in .vscode: settings that fit the project’s files, and snippets that hold as they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/check/mdx.ts';
import { checkProse } from '../../src/check/prose.ts';
import { idSnippets } from '../../src/ledger/editor/idSnippets.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { factSchema } from '../../src/ledger/schema.ts';
import { loadScrollies } from '../../src/figure/scrollyRegistry.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const inFolder = (folder: string, end: string) => readdirSync(folder).filter((name) => name.endsWith(end));

test('every file of data/ has its schema', () => {
  const mapped =
    json<Record<'json.schemas', { fileMatch: string[]; url: string }[]>>('.vscode/settings.json')['json.schemas'];
  for (const { url } of mapped) expect(existsSync(url), url).toBe(true);
  const files = [
    ...inFolder('data', '.json').map((name) => `/data/${name}`),
    ...['datasets', 'figures'].flatMap((folder) =>
      inFolder(`data/${folder}`, '.json').map((name) => `/data/${folder}/${name}`),
    ),
  ];
  for (const file of files) {
    const [match, ...others] = mapped.filter(({ fileMatch }) =>
      fileMatch.some((pattern) =>
        new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file),
      ),
    );
    expect(others, file).toEqual([]);
    // The same that the file itself names.
    expect(json<{ $schema: string }>(`.${file}`).$schema.split('/').at(-1), file).toBe(match!.url.split('/').at(-1));
  }
});

interface Snippet {
  scope: string;
  prefix: string;
  body: string | string[];
  description: string;
}
const CLOCK: Record<string, string> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '21' };

/** A snippet as it stands before anything is typed: with its examples, and of choices the first. */
const expand = ({ body }: Snippet): string =>
  [body]
    .flat()
    .join('\n')
    .replace(/\$([A-Z_]+)/g, (_, name: string) => CLOCK[name]!)
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');

const figures = await loadFigures(ledger);
const passages = new Map((await loadScrollies(ledger)).map(({ id, steps }) => [id, steps.length]));
const names = {
  passages,
  figures: new Set(figures.map(({ id }) => id)),
  terms: new Set(inFolder('content/glossary', '.mdx').map((name) => name.replace('.mdx', ''))),
  addresses: new Set<string>(),
};
const HEAD =
  '---\nchapter: 1\ntitle: T\nstandfirst: S\ndescription: D\nfigure: growth-2019-2020\npublished: 2026-11-21\nupdated: 2026-11-21\n---\n';
const written = Object.entries({
  ...json<Record<string, Snippet>>('.vscode/northbound.code-snippets'),
  ...(JSON.parse(idSnippets()) as Record<string, Snippet>),
});

describe('snippets', () => {
  const mdx = written.filter(([, { scope }]) => scope === 'mdx,markdown');
  test.each(mdx)('%s stands in a text', (_, snippet) => {
    const text = expand(snippet);
    expect(text).not.toContain('$');
    expect(
      checkProse(
        'content/articles/a.mdx',
        parseMdx(
          'content/articles/a.mdx',
          `${HEAD}\n${/^<(?:Scrolly|Numbers|Person)/.test(text) ? '' : 'It is so: '}${text}\n`,
        ),
        ledger,
        names,
      ),
    ).toEqual([]);
  });
  test('there is one for every component of a text', () => {
    const components = mdx.map(([, snippet]) => /<(\w+)/.exec(expand(snippet))![1]);
    expect(new Set(components)).toEqual(
      new Set(['Fact', 'Figure', 'Scrolly', 'Derived', 'Quote', 'Sidenote', 'Numbers', 'Person', 'Term', 'Exempt']),
    );
  });
  test.each(written.filter(([, { scope, prefix }]) => scope === 'json' && prefix !== 'correction'))(
    '%s stands in a dataset',
    (_, snippet) => {
      const fact = factSchema.parse(JSON.parse(expand(snippet)));
      expect(ledger.measures.get(fact.measure)).toBeDefined();
      expect(ledger.qualifiers.get(fact.qualifier)).toBeDefined();
      expect(ledger.places.get(fact.place)).toBeDefined();
      expect(ledger.sources.get(fact.report)).toBeDefined();
      if (fact.unit) expect(ledger.measures.get(fact.measure)!.units).toContain(fact.unit);
    },
  );
  test('a correction stands in a fact', () => {
    const correction = JSON.parse(expand(written.find(([, { prefix }]) => prefix === 'correction')![1])) as unknown;
    expect(factSchema.shape.corrections.safeParse([correction]).success).toBe(true);
  });
  test('have a prefix each, which is typed', () => {
    const prefixes = written.map(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const [name, { description }] of written) expect(description, name).toMatch(/\S/);
  });
  test('offer every fact that is shown, every figure and term', () => {
    const choices = Object.values(JSON.parse(idSnippets()) as Record<string, Snippet>);
    const offered = (prefix: string) =>
      /\|(.*)\|/.exec(String(choices.find((each) => each.prefix === prefix)!.body))![1]!.split(',');
    expect(new Set(offered('figure of'))).toEqual(names.figures);
    expect(new Set(offered('term of'))).toEqual(names.terms);
    expect(
      [...ledger.datasets.keys()].flatMap((id) => offered(`fact of ${id}`).map((fact) => `${id}/${fact}`)),
    ).toEqual(shownFacts(ledger).map(({ id }) => id));
  });
});
