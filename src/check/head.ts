/** The head of a text, between its lines of dashes. */
import { MAIN } from '../ledger/countries.ts';
import { TRANSLATED_COLLECTIONS, type TranslatedCollection } from '../i18n/translated.ts';
import { contentSchemas, translationSchemas, type Collection } from '../ledger/contentSchemas.ts';
import type { Ledger } from '../ledger/types.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { explain } from '../ledger/readJson.ts';
import { textProblems } from '../ledger/texts.ts';
import type { Names } from './component.ts';
import { parseHead } from './yaml.ts';

/** Fields of frontmatter that are names and dates, not words. */
export const NAMES = new Set([
  'figure',
  'opening',
  'published',
  'updated',
  'checked',
  'review',
  'sources',
  'group',
  'countries',
  'numbers',
  'period',
]);

/** The folder of a text in another language, whose head says less; undefined of an English one. */
const translatedFolder = (file: string): TranslatedCollection | undefined =>
  TRANSLATED_COLLECTIONS.find((folder) => new RegExp(`^content/[a-z]{2}/${folder}/`).test(file));

/** The folder of `content/` that a file lies in, if it is one whose texts we know. */
export const collectionOf = (file: string): Collection | undefined =>
  translatedFolder(file) ??
  (Object.keys(contentSchemas) as Collection[]).find((folder) => file.startsWith(`content/${folder}/`));

/** Checks the fields of a head by the folder of its file, and what they name. */
export function checkHead(file: string, yaml: string, ledger: Ledger, names: Names, problems: Problem[]): void {
  const lineOf = (key: string) => String(2 + yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)));
  const refuse = (key: string, message: string) => problems.push({ file, place: `${lineOf(key)}: ${key}`, message });
  const head = parseHead(file, yaml);
  if ('message' in head) {
    problems.push({
      file,
      place: `${head.line}:${head.column}`,
      message: head.message,
    });
    return;
  }
  const data = head.fields;
  const collection = collectionOf(file);
  if (!collection) {
    problems.push({
      file,
      place: '',
      message: expected(
        'a file in a folder of content/',
        file,
        Object.keys(contentSchemas).map((folder) => `content/${folder}/`),
      ),
    });
    return;
  }
  const folder = translatedFolder(file);
  const schema = folder ? translationSchemas[folder] : contentSchemas[collection];
  const { shape } = schema;
  const result = schema.safeParse(data, { reportInput: true });
  for (const issue of result.error?.issues ?? [])
    for (const each of issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
      : [issue])
      refuse(
        each.code === 'unrecognized_keys' ? each.keys[0]! : String(each.path[0] ?? ''),
        explain(each, Object.keys(shape)),
      );
  for (const [key, value] of Object.entries(data).filter(([name]) => !NAMES.has(name)))
    for (const text of [value].flat(2))
      if (typeof text === 'string') for (const message of textProblems(text, ledger)) refuse(key, message);
  const { figure, published, updated, checked, review } = data;
  const [, country] = /^content\/countries\/(.+)\.mdx$/.exec(file) ?? [];
  if (country !== undefined && !MAIN.includes(country))
    problems.push({ file, place: '', message: expected('the id of a country that has a page', country, MAIN) });
  if (typeof figure === 'string' && !names.figures.has(figure))
    refuse('figure', expected('the id of a figure', figure, names.figures));
  // A place that could not be read may be one.
  const isCountry = (id: string) => (ledger.places.get(id)?.kind ?? 'country') === 'country';
  const countries = [...ledger.ids.places].filter(isCountry);
  for (const id of [data.countries ?? []].flat())
    if (countries.length > 0 && !countries.includes(String(id)))
      refuse('countries', expected('the id of a country in data/places.json', id, countries));
  for (const id of [data.numbers ?? []].flat())
    if (!ledger.facts.has(String(id)) && !ledger.unread(String(id)))
      refuse('numbers', expected('the address of a fact', id, ledger.facts.keys()));
  for (const source of [data.sources ?? []].flat())
    if (ledger.ids.sources.size > 0 && !ledger.ids.sources.has(String(source)))
      refuse('sources', expected('the id of a source', source, ledger.ids.sources));
  if (typeof published === 'string' && typeof updated === 'string' && updated < published)
    refuse('updated', expected(`a day on or after ${published}`, updated));
  if (typeof checked === 'string' && typeof review === 'string' && review <= checked)
    refuse('review', expected(`a day after ${checked}`, review));
}
