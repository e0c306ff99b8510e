/**
 * The ids that there are, as JSON Schema: what an editor’s program offers, and underlines where it is none of them.
 *
 * The file is ignored by git and written anew by `npm run dev`, `npm run check` and `npm run schema`. Kept in git it would
 * be stale as soon as somebody adds a measure on GitHub’s web page, and two who each add a fact would be in each
 * other’s way. Without it the other schemas hold; the program then remarks that it is missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../parseJson.ts';
import { valueId } from '../readSeries.ts';
import { ID_LISTS, type IdList } from '../schema.ts';
import { seriesSchema } from '../seriesSchema.ts';

/** Its name in `data/schema/`. */
export const IDS = 'ids.schema.json';

/** An entry of any list, as far as it is told to editors. */
interface Entry {
  id: string;
  label?: string;
  name?: string;
  short?: string;
  other?: string;
  description?: string;
  /** Why the site does not show it. */
  omit?: string;
}

/** The entries of a file; none where it cannot be read, which is the check’s to say. */
function entriesOf(file: string, list: string): Entry[] {
  try {
    const entries = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry[]>)[list];
    return Array.isArray(entries) ? entries.filter((entry) => typeof entry?.id === 'string') : [];
  } catch {
    return [];
  }
}

/** The facts of each dataset, by the dataset’s id. */
export function factsByDataset(root: string): Map<string, Entry[]> {
  const folder = join(root, 'data/datasets');
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.json')).sort();
  const facts = new Map(files.map((name) => [name.replace('.json', ''), entriesOf(join(folder, name), 'facts')]));
  for (const [dataset, values] of seriesValues(root)) facts.get(dataset)?.push(...values);
  return facts;
}

/** The values of each file of data/series/, by the dataset that they belong to; none of one that does not fit its schema. */
function seriesValues(root: string): [dataset: string, values: Entry[]][] {
  const folder = join(root, 'data/series');
  if (!existsSync(folder)) return [];
  const codes = new Map(
    (entriesOf(join(root, 'data/places.json'), 'places') as (Entry & { code?: string })[]).map((place) => [
      place.id,
      place.code,
    ]),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const parsed = parseJson(readFileSync(join(folder, name), 'utf8'));
      const { data } = seriesSchema.safeParse('json' in parsed ? parsed.json : undefined);
      if (!data) return [];
      const values = data.places.flatMap(({ place, values: years }) =>
        Object.entries(years).flatMap(([year, value]) =>
          value === null
            ? []
            : [
                {
                  id: valueId(codes.get(place), place, year, data.suffix),
                  label: `${data.measure}, ${place}, ${year}`,
                },
              ],
        ),
      );
      return [[data.dataset, values] as [string, Entry[]]];
    });
}

function listed(root: string, list: IdList): Entry[] {
  if (list !== 'facts') return entriesOf(join(root, `data/${list}.json`), list);
  return [...factsByDataset(root)].flatMap(([dataset, facts]) =>
    facts.map((fact) => ({ ...fact, id: `${dataset}/${fact.id}` })),
  );
}

/** The file’s text. A list that cannot be read allows every id. @param root the project’s folder */
export function idSchema(root = '.'): string {
  const $defs = Object.fromEntries(
    ID_LISTS.map((list) => {
      const entries = listed(root, list);
      const labels = entries.map(
        ({ label, name, short, other, description }) => label ?? name ?? short ?? other ?? description ?? '',
      );
      return [list, entries.length > 0 ? { enum: entries.map(({ id }) => id), enumDescriptions: labels } : {}];
    }),
  );
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $defs }, null, 2)}\n`;
}
