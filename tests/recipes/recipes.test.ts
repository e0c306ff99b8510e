/** The recipes and other documents are right: every worked example is carried out, and all that they name exists. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentSchemas, translationSchemas } from '../../src/ledger/contentSchemas.ts';
import { findFact, parseLedger } from '../../src/ledger/ledger.ts';
import { figureSchemas, FORM_NAMES } from '../../src/ledger/figureSchema.ts';
import { movedSchema } from '../../src/ledger/publishedSchema.ts';
import { datasetSchema, KINDS, listSchemas, REASONS, VERDICTS } from '../../src/ledger/schema.ts';
import { compare } from '../../src/ledger/verdicts.ts';
import { allChanges } from '../../src/ledger/changes.ts';
import { english } from '../../src/i18n/messages.en.ts';
import { copyProject } from '../support/copyProject.ts';
import { errorsIn, ORDER, RecipeRunner, readRecipes } from './recipe.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { openProject } from '../../src/project/project.ts';

const parts = readRecipes();
const recipes = parts.filter(({ name }) => ORDER.includes(name));
const recipe = (title: string) => recipes.find((each) => each.title === title)!;

test('every recipe has one to seven steps or none, and every worked example has a place in their order', () => {
  for (const { title, steps, example } of recipes) {
    expect(steps, title).toBeGreaterThan(0);
    expect(example.length, title).toBeGreaterThan(0);
  }
  expect(parts.filter(({ steps }) => steps > 7)).toEqual([]);
  expect(parts.filter(({ name, example }) => example.length > 0 && !ORDER.includes(name))).toEqual([]);
});

test('CONTRIBUTING.md stays short and leads to every recipe', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6000);
  for (const { name } of parts) expect(text).toContain(`](docs/recipes/${name}.md)`);
});

test('every link between documents leads to a file', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];
  const links = documents.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g), ([, to]) => [file, to!] as const),
  );
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(([file, to]) => !existsSync(join(dirname(file), to)) && !to.startsWith('/'))).toEqual([]);
});

describe('the worked example', { timeout: 180_000 }, () => {
  let copy: string;
  let runner: RecipeRunner;
  const ledger = () => {
    const { ledger: read, problems } = parseLedger(filesIn(copy));
    expect(problems).toEqual([]);
    return read;
  };
  /** Its entries of one file, as they stand in the recipe. */
  const entries = <T>(title: string, file: RegExp): T[] =>
    recipe(title)
      .example.filter((piece) => file.test(piece.file ?? ''))
      .map(({ text }) => JSON.parse(text) as T);
  const apply = (title: string) => runner.apply(recipe(title));

  beforeAll(() => {
    copy = copyProject('.', { languages: ['ru'] });
    runner = new RecipeRunner(copy);
  });
  afterAll(() => {
    runner.clear();
    rmSync(copy, { recursive: true });
  });

  test('adds sources, a fingerprint and the fact that was filled in', async () => {
    await apply('Add a source');
    const { sources, fingerprints, facts } = ledger();
    expect(sources.get('orchard-union-2026')).toMatchObject({ kind: 'corroboration' });
    expect(sources.get('sixth-report')).toMatchObject({
      kind: 'report',
      title: 'The Apple Road',
      publisher: 'Orchard Review',
    });
    expect(Object.keys(fingerprints.get('sixth-report')!.paragraphs)).toHaveLength(12);
    expect(facts.get('labour-market/uz-2025-orchards')).toMatchObject({
      value: 4200,
      qualifier: { id: 'at-least' },
      period: { start: '2025' },
    });
  });

  test('adds a fact', async () => {
    await apply('Add a fact');
    expect(ledger().facts.get('labour-market/kg-2025-orchards')).toMatchObject({
      value: 11900,
      place: { id: 'kyrgyzstan' },
      paragraph: 4,
    });
  });

  test('corrects a fact, and what changed is told', async () => {
    const [given] = entries<{ id: string; corrections: { field: string; old: unknown; new: unknown; why: string }[] }>(
      'Correct a fact',
      /datasets/,
    );
    const [correction] = given!.corrections;
    // As it stood before.
    expect(correction!.new).toEqual((given as Record<string, unknown>)[correction!.field]);
    await apply('Correct a fact');
    expect(allChanges(ledger()).filter(({ fact }) => fact.id === `labour-market/${given!.id}`)).toMatchObject([
      { old: '19,100 people', new: '11,900 people', why: correction!.why },
    ]);
    expect(runner.read('src/site.ts')).toContain("edition: '2026-11-30',");
  });

  test('records a disagreement, without which the fact is refused', async () => {
    const [fact, ...pieces] = recipe('Record a disagreement').example;
    runner.put(fact!.file!, fact!.text);
    expect(parseLedger(filesIn(copy)).problems).toMatchObject([
      {
        file: 'data/disagreements.json',
        message: expect.stringContaining('expected an entry that says why they differ'),
      },
    ]);
    await runner.apply({ ...recipe('Record a disagreement'), example: pieces });
    const [entry] = entries<{ id: string; question: string }>('Record a disagreement', /disagreements/);
    expect(ledger().disagreements.find(({ id }) => id === entry!.id)).toMatchObject({ question: entry!.question });
  });

  test('checks a claim, and its verdict is that of the numbers', async () => {
    await apply('Check a claim against a reference series');
    const read = ledger();
    const check = read.checks.find(({ claim }) => claim === 'remittance-shares/tj-2023-orchard-review')!;
    const { agrees, reference } = compare(check, read);
    expect([check.verdict, agrees, Math.round(reference)]).toEqual(['agrees', true, 38]);
    runner.put('data/checks.json', JSON.stringify({ ...check, verdict: 'contradicted' }));
    expect(parseLedger(filesIn(copy)).problems).toMatchObject([{ file: 'data/checks.json' }]);
    runner.put('data/checks.json', JSON.stringify(check));
  });

  test('draws a figure at every width', async () => {
    await apply('Add a figure');
    const draw = `
      const { findFigure } = await import('./src/figure/registry.ts');
      const { openProject } = await import('./src/project/project.ts');
      const figure = await findFigure('orchards-2025', openProject('.').ledger);
      console.log(JSON.stringify([300, 360, 720, 900].map((width) => figure.draw({ width, id: 'x' }).body)));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', draw], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    for (const body of JSON.parse(stdout) as string[]) {
      for (const [id, text] of [
        ['kg', '11,900'],
        ['uz', '4,200'],
      ])
        expect(body).toMatch(new RegExp(`data-fact="labour-market/${id}-2025-orchards"[^]*${text}`));
    }
  });

  test('adds a term, and an article that opens it', async () => {
    await apply('Add a term');
    await apply('Add an article');
    const [term] = recipe('Add a term').example;
    const id = /([\w-]+)\.mdx$/.exec(term!.file!)![1];
    expect(runner.read('content/articles/the-apple-road.mdx')).toContain(`<Term id="${id}">`);
    expect(runner.read(term!.file!)).toMatch(/^---\nterm: Seasonal work\n/);
  });

  test('begins a language, which shows what it has and the rest in English', async () => {
    await apply('Add a language');
    const words = JSON.parse(runner.read('data/languages/eo/interface.json')) as {
      locale: string;
      list: { facts: object };
    };
    expect(words.locale).toBe('eo');
    expect(Object.keys(words.list.facts)).toEqual(['one', 'other']);
    const own = openProject(copy).in('eo').ledger;
    const { place, measure } = findFact('labour-market/kg-2025-orchards', own);
    expect(place.name).toBe('Kirgizio');
    expect(measure.label).toBe(ledger().facts.get('labour-market/kg-2025-orchards')!.measure.label);
    expect(own.untranslated.has(measure.label)).toBe(true);
  });

  /** The errors after edits of files of the language, each as its message. */
  async function errorsAfter(
    edits: Record<string, (data: Record<string, Record<string, unknown> | string>) => void>,
  ): Promise<string[]> {
    const before = Object.keys(edits).map((name) => {
      const path = runner.path(`data/languages/eo/${name}`);
      return [path, existsSync(path) ? readFileSync(path, 'utf8') : undefined] as const;
    });
    Object.values(edits).forEach((edit, i) => {
      const data = JSON.parse(before[i]![1] ?? '{}') as Parameters<typeof edit>[0];
      edit(data);
      writeFileSync(before[i]![0], JSON.stringify(data, null, 2));
    });
    const errors = await errorsIn(copy);
    for (const [path, text] of before)
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    return errors.map(({ file, message }) => `${file.replace('data/languages/eo/', '')}: ${message}`);
  }

  test('refuses words that are missing, too many or wrong in the interface', async () => {
    expect(
      (
        await errorsAfter({
          'interface.json': (words) => {
            delete words.switch;
            words.swich = 'Lingvoj';
            Object.assign(words.chapter!, { note: 'Noto {leter}' });
            Object.assign(words.list!, { facts: { one: '{n} fakto', few: '{n} faktoj' } });
            Object.assign(words.glossary!, { letters: '' });
          },
        })
      ).sort(),
    ).toEqual([
      'interface.json: expected a text, received nothing',
      'interface.json: expected a text, received nothing',
      'interface.json: expected a word of src/i18n/messages.en.ts, received "swich"; did you mean “switch”?',
      'interface.json: expected one of the forms one, other, received "few"',
      'interface.json: expected words, received ""',
      'interface.json: expected {leter} as often as in English (0), received it 1 times',
      'interface.json: expected {letter} as often as in English (1), received it 0 times',
    ]);
  });

  test('refuses texts that translate nothing, and a locale that there is not', async () => {
    expect(
      (
        await errorsAfter({
          'interface.json': (words) => {
            words.locale = 'e';
          },
          'places.json': (places) => {
            places['kirgizstan.name'] = 'Kirgizio';
          },
          'palces.json': (places) => {
            places['kyrgyzstan.name'] = 'Kirgizio';
          },
        })
      ).sort(),
    ).toEqual([
      'interface.json: expected the tag of the language, eo, with or without a script and a country, received "e"',
      'palces.json: expected the name of a dataset, a list or one of figures, told, drawn, glossary, received "palces"; did you mean “places”?',
      'places.json: kirgizstan.name: expected the address of a text, received "kirgizstan.name"; did you mean “kyrgyzstan.name”?',
    ]);
  });

  test('holds, with all others, before the whole check', async () => {
    expect(await errorsIn(copy)).toEqual([]);
  });
});

/** The names of fields in the objects that a schema takes, however deep. */
function fields(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fields)];
}
const SCHEMAS: z.ZodType[] = [
  datasetSchema,
  movedSchema,
  ...Object.values(listSchemas),
  ...Object.values(figureSchemas),
  ...Object.values(contentSchemas),
  ...Object.values(translationSchemas),
];
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
const bare = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));
const figureFields = Array.from(
  readFileSync('src/figure/figure.ts', 'utf8')
    .split('interface FigureInput')[1]!
    .split('\n}')[0]!
    .matchAll(/^ {2}(\w+)\??:/gm),
  ([, name]) => name!,
);

describe('what is named', () => {
  const usage = spawnSync(process.execPath, ['src/cli/new/new.ts', '--help'], { encoding: 'utf8' }).stdout;
  const nouns = Array.from(usage.matchAll(/^ {2}(\w+)/gm), ([, noun]) => noun!);
  const words = new Set<string>([
    ...SCHEMAS.flatMap((schema) => fields(z.toJSONSchema(schema, { unrepresentable: 'any' }))),
    ...figureFields,
    ...KINDS,
    ...REASONS,
    ...VERDICTS,
    ...bare('src/charts', '.ts'),
    ...bare('src/figures', '.ts'),
    ...bare('data/figures', '.json'),
    ...FORM_NAMES,
    ...Array.from(parseLedger(filesIn('.')).ledger.qualifiers.keys()),
    'edition',
    'cap',
    'value',
    'change',
    'sum',
    'share',
    'site',
    'difference',
    'undated',
    ...Object.keys(english),
    ...[english.number, english.enumeration, english.date, english.search].flatMap((words) => Object.keys(words)),
  ]);

  /** What the examples make. */
  const examples = recipes.flatMap(({ example }) => example.flatMap(({ file }) => file ?? []));

  /** Whether a command can be run as it stands. */
  function runs(command: string): boolean {
    const [, , , script, , noun] = /^((\w+=\S+) )?npm (?:run )?([\w-]+)( (?:-- )?(\w+))?/.exec(command) ?? [];
    return (
      script !== undefined &&
      (script === 'install' ||
        script === 'ci' ||
        (scripts.includes(script) && (script !== 'new' || noun === undefined || nouns.includes(noun))))
    );
  }
  /** Whether a path is one of the project, with “<id>” for any name. */
  const exists = (path: string): boolean => examples.includes(path) || existsSync(path.replace(/[<*].*$/, ''));

  /** Whether a piece of code is something that there is; undefined for what names nothing. */
  function known(code: string): boolean | undefined {
    if (/^(\w+=\S+ )?npm /.test(code)) return code.split(' && ').every(runs);
    if (/^npx vitest run /.test(code)) return exists(/ (tests\/\S*)/.exec(code)![1]!);
    if (/^(?:src|data|content|tests|public|\.github|\.vscode)\//.test(code)) return exists(code);
    if (/^<(?!id)/.test(code)) return existsSync(`src/components/${/^<(\w+)/.exec(code)![1]}.astro`);
    if (/^\{ "/.test(code))
      return Array.from(code.matchAll(/"([\w-]+)":/g), ([, name]) => name!).every((name) => words.has(name));
    if (/^[a-z][a-zA-Z-]*$/.test(code)) return words.has(code);
    return undefined;
  }

  test.each(recipes.map(({ title, named }) => [title, named] as const))('in “%s” exists', (_, named) => {
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((code) => known(code) === false)).toEqual([]);
    expect(named.filter((code) => known(code)).length).toBeGreaterThan(2);
  });

  test('as a command or a path in any document exists', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')];
    const inDocuments = documents.flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g), ([, code]) => code!),
    );
    const all = [...parts.flatMap(({ named }) => named), ...inDocuments].filter((code) =>
      /^(?:\w+=\S+ )?np[mx] |^(?:src|data|content|tests|\.github|\.vscode)\//.test(code),
    );
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((code) => known(code) === false)).toEqual([]);
  });
});
