/** Facts as a table, a fact to a row: one description for CSV and spreadsheets, and for the metadata that describe them. */
import { oncePer } from '../build/oncePer.ts';
import { ofMany } from '../i18n/format.ts';
import { DEFAULT, type Language } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.en.ts';
import { factUrl } from '../i18n/paths.ts';
import type { Dataset, Fact } from '../ledger/types.ts';
import { periodKey } from '../ledger/period.ts';
import { publicFact, type PublicFact } from '../ledger/publicFact.ts';
import type { Ledger } from '../ledger/types.ts';

export type Cell = string | number | null;

interface Kind {
  key: keyof Messages['files']['columns'];
  type: 'string' | 'number' | 'integer' | 'address';
  /** Whether every fact has it. */
  required: boolean;
  /** For spreadsheets, in letters. */
  width: number;
  /** What the whole cell matches, as a regular expression that XML Schema and JavaScript read alike. */
  pattern?: string;
}

export interface Column extends Kind {
  /** For programs: its head in English, whatever the language of the table. */
  name: string;
  /** What stands above it, in the language. */
  head: string;
  description: string;
}

/** How a fact’s period is written: a date, a span of two, or a word. */
const DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

const CELLS: (Kind & { of: (fact: Fact, shown: PublicFact, ledger: Ledger) => Cell })[] = [
  {
    key: 'id',
    type: 'string',
    required: true,
    width: 36,
    pattern: '[a-z0-9-]+/[a-z0-9-]+',
    of: (fact) => fact.id,
  },
  {
    key: 'label',
    type: 'string',
    required: true,
    width: 48,
    of: (_, shown) => shown.label,
  },
  {
    key: 'place',
    type: 'string',
    required: true,
    width: 16,
    of: (fact) => fact.place.name,
  },
  {
    key: 'period',
    type: 'string',
    required: true,
    width: 14,
    pattern: `${DATE}(/${DATE})?|undated`,
    of: (fact) => periodKey(fact.period),
  },
  {
    key: 'value',
    type: 'number',
    required: false,
    width: 14,
    of: (fact) => (typeof fact.value === 'number' ? fact.value : null),
  },
  {
    key: 'low',
    type: 'number',
    required: false,
    width: 12,
    of: (fact) => part(fact, 'low'),
  },
  {
    key: 'high',
    type: 'number',
    required: false,
    width: 12,
    of: (fact) => part(fact, 'high'),
  },
  {
    key: 'from',
    type: 'number',
    required: false,
    width: 12,
    of: (fact) => part(fact, 'from'),
  },
  {
    key: 'to',
    type: 'number',
    required: false,
    width: 12,
    of: (fact) => part(fact, 'to'),
  },
  {
    key: 'words',
    type: 'string',
    required: false,
    width: 14,
    of: (fact) => fact.words,
  },
  {
    key: 'unit',
    type: 'string',
    required: false,
    width: 18,
    of: ({ unit }, _, { language }) => unit && ofMany(unit, language),
  },
  {
    key: 'qualifier',
    type: 'string',
    required: true,
    width: 12,
    of: (fact) => fact.qualifier.id,
  },
  {
    key: 'statedBy',
    type: 'string',
    required: true,
    width: 32,
    of: (_, shown) => shown.statedBy,
  },
  {
    key: 'source',
    type: 'string',
    required: true,
    width: 20,
    of: (fact) => fact.source.id,
  },
  {
    key: 'sourceTitle',
    type: 'string',
    required: true,
    width: 48,
    of: (fact) => fact.source.title,
  },
  {
    key: 'paragraph',
    type: 'integer',
    required: false,
    width: 10,
    of: (fact) => fact.paragraph,
  },
  {
    key: 'phrase',
    type: 'string',
    required: false,
    width: 48,
    of: (fact) => fact.phrase,
  },
  {
    key: 'caveat',
    type: 'string',
    required: false,
    width: 64,
    of: (_, shown) => shown.caveat,
  },
  {
    key: 'address',
    type: 'address',
    required: true,
    width: 64,
    of: (fact, _, { language }) => factUrl(fact, language),
  },
];

const part = (fact: Fact, key: string): number | null =>
  typeof fact.value === 'object' ? ((fact.value as Record<string, number> | null)?.[key] ?? null) : null;

/** A figure’s own caveats, in each row that its file holds: rows are copied without their heads. */
const FIGURE_CAVEATS: Kind = { key: 'figureCaveats', type: 'string', required: true, width: 64 };

const inLanguage = (kind: Kind, { messages }: Language): Column => ({
  ...kind,
  name: DEFAULT.messages.files.columns[kind.key].head,
  ...messages.files.columns[kind.key],
});

/** The columns of a table of facts. */
export const columnsIn = oncePer((language: Language): Column[] => CELLS.map((kind) => inLanguage(kind, language)));

/** Facts as rows. @param caveats the figure’s own, if they are a figure’s */
export function factTable(
  facts: Fact[],
  ledger: Ledger,
  caveats: string[] = [],
): { columns: Column[]; rows: Cell[][] } {
  const more = caveats.length > 0;
  const { language } = ledger;
  return {
    columns: [...columnsIn(language), ...(more ? [inLanguage(FIGURE_CAVEATS, language)] : [])],
    rows: facts.map((fact) => {
      const shown = publicFact(fact, ledger);
      return [...CELLS.map(({ of }) => of(fact, shown, ledger)), ...(more ? [caveats.join(' ')] : [])];
    }),
  };
}

/** A dataset’s facts that the site shows. */
export const shownIn = (dataset: Dataset): Fact[] => dataset.facts.filter((fact) => fact.omit === null);
