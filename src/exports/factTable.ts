/** Facts as a table, a fact to a row: one description for CSV and spreadsheets, and for the metadata that describe them. */
import { factUrl } from '../i18n/paths.ts';
import type { Dataset, Fact } from '../ledger/types.ts';
import { periodKey } from '../ledger/period.ts';
import { publicFact, type PublicFact } from '../ledger/publicFact.ts';
import type { Ledger } from '../ledger/types.ts';

export type Cell = string | number | null;

export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'address';
  /** Whether every fact has it. */
  required: boolean;
  /** For spreadsheets, in letters. */
  width: number;
  description: string;
  /** What the whole cell matches, as a regular expression that XML Schema and JavaScript read alike. */
  pattern?: string;
}

/** How a fact’s period is written: a date, a span of two, or a word. */
const DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

const CELLS: (Column & { of: (fact: Fact, shown: PublicFact, ledger: Ledger) => Cell })[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    width: 36,
    pattern: '[a-z0-9-]+/[a-z0-9-]+',
    description: 'The fact’s address in the ledger, dataset/fact.',
    of: (fact) => fact.id,
  },
  {
    name: 'label',
    type: 'string',
    required: true,
    width: 48,
    description: 'What the fact is, in words.',
    of: (_, shown) => shown.label,
  },
  {
    name: 'place',
    type: 'string',
    required: true,
    width: 16,
    description: 'The place it is about; for people counted by origin, the origin.',
    of: (fact) => fact.place.name,
  },
  {
    name: 'period',
    type: 'string',
    required: true,
    width: 14,
    pattern: `${DATE}(/${DATE})?|undated`,
    description: 'ISO 8601 year, month or day, a span of two such, or “undated”.',
    of: (fact) => periodKey(fact.period),
  },
  {
    name: 'value',
    type: 'number',
    required: false,
    width: 14,
    description: 'A single number, in full and in the unit of its row.',
    of: (fact) => (typeof fact.value === 'number' ? fact.value : null),
  },
  {
    name: 'low',
    type: 'number',
    required: false,
    width: 12,
    description: 'Of a range, its low end.',
    of: (fact) => part(fact, 'low'),
  },
  {
    name: 'high',
    type: 'number',
    required: false,
    width: 12,
    description: 'Of a range, its high end.',
    of: (fact) => part(fact, 'high'),
  },
  {
    name: 'from',
    type: 'number',
    required: false,
    width: 12,
    description: 'Of a change, the level before.',
    of: (fact) => part(fact, 'from'),
  },
  {
    name: 'to',
    type: 'number',
    required: false,
    width: 12,
    description: 'Of a change, the level after.',
    of: (fact) => part(fact, 'to'),
  },
  {
    name: 'words',
    type: 'string',
    required: false,
    width: 14,
    description: 'How the quantity is worded where digits would claim too much.',
    of: (fact) => fact.words,
  },
  {
    name: 'unit',
    type: 'string',
    required: false,
    width: 18,
    description: 'The unit of the row’s numbers; empty for what is no quantity.',
    of: (fact) => fact.unit?.other ?? null,
  },
  {
    name: 'qualifier',
    type: 'string',
    required: true,
    width: 12,
    description: 'How sure the source is.',
    of: (fact) => fact.qualifier.id,
  },
  {
    name: 'stated by',
    type: 'string',
    required: true,
    width: 32,
    description: 'Who states it.',
    of: (_, shown) => shown.statedBy,
  },
  {
    name: 'source',
    type: 'string',
    required: true,
    width: 20,
    description: 'The source that holds it, by id.',
    of: (fact) => fact.source.id,
  },
  {
    name: 'source title',
    type: 'string',
    required: true,
    width: 48,
    description: 'The title of that source.',
    of: (fact) => fact.source.title,
  },
  {
    name: 'paragraph',
    type: 'integer',
    required: false,
    width: 10,
    description: 'The paragraph of the report; empty for other sources.',
    of: (fact) => fact.paragraph,
  },
  {
    name: 'phrase',
    type: 'string',
    required: false,
    width: 48,
    description: 'The report’s words that hold it.',
    of: (fact) => fact.phrase,
  },
  {
    name: 'caveat',
    type: 'string',
    required: false,
    width: 64,
    description: 'What a reader must know not to be misled.',
    of: (_, shown) => shown.caveat,
  },
  {
    name: 'address',
    type: 'address',
    required: true,
    width: 64,
    description: 'The fact’s page.',
    of: (fact, _, { language }) => factUrl(fact, language),
  },
];

const part = (fact: Fact, key: string): number | null =>
  typeof fact.value === 'object' ? ((fact.value as Record<string, number> | null)?.[key] ?? null) : null;

/** The columns of a table of facts. */
export const COLUMNS: Column[] = CELLS;

/** A figure’s own caveats, in each row that its file holds: rows are copied without their heads. */
const FIGURE_CAVEATS: Column = {
  name: 'figure caveats',
  type: 'string',
  required: true,
  width: 64,
  description: 'What a reader must know of the figure as a whole.',
};

/** Facts as rows. @param caveats the figure’s own, if they are a figure’s */
export function factTable(
  facts: Fact[],
  ledger: Ledger,
  caveats: string[] = [],
): { columns: Column[]; rows: Cell[][] } {
  const more = caveats.length > 0;
  return {
    columns: more ? [...COLUMNS, FIGURE_CAVEATS] : COLUMNS,
    rows: facts.map((fact) => {
      const shown = publicFact(fact, ledger);
      return [...CELLS.map(({ of }) => of(fact, shown, ledger)), ...(more ? [caveats.join(' ')] : [])];
    }),
  };
}

/** A dataset’s facts that the site shows. */
export const shownIn = (dataset: Dataset): Fact[] => dataset.facts.filter((fact) => fact.omit === null);
