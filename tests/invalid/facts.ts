/** Facts and their datasets, made invalid: each mistake in several datasets, each time in another fact. */
import { readdirSync } from 'node:fs';
import type { FactInput, Source } from '../../src/ledger/schema.ts';
import { entry, listOf, whole, write, type Change, type InvalidFixture } from './invalidFixture.ts';

const datasets = readdirSync('data/datasets')
  .sort()
  .map((name) => name.replace('.json', ''));
const fileOf = (dataset: string): string => `data/datasets/${dataset}.json`;
const factsOf = new Map(datasets.map((dataset) => [dataset, listOf<FactInput>(fileOf(dataset), 'facts')]));
const reports = new Set(
  listOf<Source>('data/sources.json', 'sources')
    .filter(({ kind }) => kind === 'report')
    .map(({ id }) => id),
);

/** A mistake that can be made in many facts. */
interface Mistake {
  what: string;
  /** In which facts it can be made. */
  where: (fact: FactInput) => boolean;
  change: (fact: FactInput) => Change;
  /** The field that must be named; empty for the fact. */
  field: string;
  message: (fact: FactInput) => string | RegExp;
  also?: RegExp[];
  /** Whether nobody finds the fact any more by its address. */
  gone?: boolean;
}

/** What is told of all who name a fact that is no more. */
const gone = (dataset: string, index: number): RegExp[] => {
  const address = `${dataset}/${factsOf.get(dataset)![index]!.id}`;
  return [
    new RegExp(`expected the address of a fact, received "${address}"`),
    new RegExp(`expected what became of facts/${address},`),
    new RegExp(`expected the address of a page of ours, received "/facts/${address}/"`),
  ];
};

const uses = new Map<FactInput, number>();

/** A mistake in as many datasets as are wanted, each time in the fact that has been changed least so far. */
function spread(
  { what, where, change, field, message, also = [], gone: lost = false }: Mistake,
  most: number,
): InvalidFixture[] {
  const least = (dataset: string) =>
    factsOf
      .get(dataset)!
      .filter(where)
      .toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
  const chosen = datasets
    .flatMap((dataset) => {
      const fact = least(dataset);
      return fact ? [{ dataset, fact }] : [];
    })
    .toSorted((a, b) => (uses.get(a.fact) ?? 0) - (uses.get(b.fact) ?? 0))
    .slice(0, most);
  return chosen.map(({ dataset, fact }) => {
    uses.set(fact, (uses.get(fact) ?? 0) + 1);
    return entry(fileOf(dataset), 'facts', fact.id, `${what}, in ${dataset}`, change(fact), field, message(fact), {
      also: lost ? [...also, ...gone(dataset, factsOf.get(dataset)!.indexOf(fact))] : also,
    });
  });
}

const EVERYWHERE = datasets.length;
const SOME = 3;

/** A letter written twice. */
const slip = (id: string): string => id[0] + id;
const any = () => true;
const has =
  (...keys: (keyof FactInput)[]) =>
  (fact: FactInput): boolean =>
    keys.every((key) => fact[key] !== undefined);
const cited = has('phrase', 'paragraph');
const words = ({ phrase }: FactInput): string[] => phrase!.split(' ');
const quantity = ({ kind }: FactInput): boolean => kind === 'quantity';
/** Letters alone, so that a slip in a word is told by that word. */
const plainWord = (word: string): boolean => /^[a-z]{4,}$/.test(word);
const near = (id: string): string => `received "${slip(id)}"; did you mean “${id}”?`;

/** Ids that lead to an entry elsewhere. */
const REFERENCES: [
  field: string,
  get: (fact: FactInput) => string | undefined,
  change: (id: string, fact: FactInput) => Change,
][] = [
  ['measure', (fact) => fact.measure, (measure) => ({ measure })],
  ['unit', (fact) => fact.unit, (unit) => ({ unit })],
  ['qualifier', (fact) => fact.qualifier, (qualifier) => ({ qualifier })],
  ['place', (fact) => fact.place, (place) => ({ place })],
  ['person', (fact) => fact.person, (person) => ({ person })],
  ['report', (fact) => fact.report, (report) => ({ report })],
  ['route.from', (fact) => fact.route?.from, (from, { route }) => ({ route: { ...route, from } })],
  ['route.to', (fact) => fact.route?.to, (to, { route }) => ({ route: { ...route, to } })],
  [
    'counterpoint.0',
    (fact) => fact.counterpoint?.[0],
    (id, { counterpoint }) => ({ counterpoint: [id, ...counterpoint!.slice(1)] }),
  ],
];

const references = REFERENCES.flatMap(([field, get, change]) =>
  spread(
    {
      what: `${field} misspelt`,
      field,
      // A vague or certain value depends on its qualifier, a phrase on its report: they have mistakes of their own.
      where: (fact) => get(fact) !== undefined,
      change: (fact) => change(slip(get(fact)!), fact),
      message: (fact) => near(get(fact)!),
    },
    EVERYWHERE,
  ),
);

/** Fields that every fact needs. */
const NEEDED: [field: keyof FactInput, expected: string][] = [
  ['id', 'expected a text, received nothing'],
  ['kind', 'expected one of quantity, event, policy, system, place, received nothing'],
  ['measure', 'expected a text, received nothing'],
  ['qualifier', 'expected a text, received nothing'],
  ['place', 'expected a text, received nothing'],
  ['period', 'expected a year, month or day, as 2024, 2024-03 or 2024-03-22, received nothing'],
  ['report', 'expected a text, received nothing'],
  ['statedBy', 'expected a text, received nothing'],
];
const missing = NEEDED.flatMap(([field, message]) =>
  spread(
    {
      what: `no ${field}`,
      where: any,
      gone: field === 'id',
      change: () => ({ [field]: undefined }),
      field,
      message: () => message,
    },
    2,
  ),
);

/** Every field with a value of a type that it cannot have. */
const TYPES: [field: keyof FactInput, value: unknown, expected: string][] = [
  ['id', 7, 'expected a text, received 7'],
  ['kind', ['event'], 'expected one of quantity, event, policy, system, place, received ["event"]'],
  ['measure', 3, 'expected a text, received 3'],
  ['label', true, 'expected a text, received true'],
  ['value', '45', 'expected a number, a range {low, high} with low below high, or a change {from, to}, received "45"'],
  [
    'value',
    [2, 4],
    'expected a number, a range {low, high} with low below high, or a change {from, to}, received [2,4]',
  ],
  ['words', 4, 'expected a text, received 4'],
  ['unit', null, 'expected a text, received null'],
  ['rounding', '5', 'expected a number, received "5"'],
  ['rounding', -1, 'expected more than 0, received -1'],
  ['qualifier', {}, 'expected a text, received {}'],
  ['status', 'don', 'expected one of done, ongoing, announced, due, demanded, received "don"; did you mean “done”?'],
  ['place', ['russia'], 'expected a text, received ["russia"]'],
  ['route', 'russia', 'expected fields in braces, received "russia"'],
  ['person', false, 'expected a text, received false'],
  ['period', 2024, 'expected a year, month or day, as 2024, 2024-03 or 2024-03-22, received 2024'],
  ['report', 1, 'expected a text, received 1'],
  ['paragraph', '5', 'expected a number, received "5"'],
  ['paragraph', 0, 'expected more than 0, received 0'],
  ['paragraph', 4.5, 'expected a whole number, received 4.5'],
  ['phrase', 12, 'expected a text, received 12'],
  ['statedBy', [], 'expected a text, received []'],
  ['caveat', 45, 'expected a text, received 45'],
  ['counterpoint', 'economy/x', 'expected a list, received "economy/x"'],
  ['counterpoint', [], 'expected at least one fact, received []'],
  ['corrections', {}, 'expected a list, received {}'],
  ['review', 2027, 'expected a text, received 2027'],
  ['omit', true, 'expected a text, received true'],
];
const types = TYPES.flatMap(([field, value, message]) =>
  spread(
    {
      what: `${field} as ${JSON.stringify(value)}`,
      where: has(field),
      gone: field === 'id',
      change: () => ({ [field]: value }),
      field,
      message: () => message,
    },
    1,
  ).concat(
    factsOfNone(field)
      ? spread(
          {
            what: `${field} as ${JSON.stringify(value)}`,
            where: any,
            change: () => ({ [field]: value }),
            field,
            message: () => message,
          },
          1,
        )
      : [],
  ),
);

function factsOfNone(field: keyof FactInput): boolean {
  return ![...factsOf.values()].flat().some(has(field));
}

const EMPTY: (keyof FactInput)[] = ['label', 'words', 'statedBy', 'caveat', 'omit', 'phrase'];
const empty = EMPTY.flatMap((field) =>
  spread(
    {
      what: `an empty ${field}`,
      where: has(field),
      change: () => ({ [field]: '  ' }),
      field,
      message: () => 'expected a text that is not empty, received "  "',
    },
    2,
  ),
);

const KEYS: [right: keyof FactInput, wrong: string][] = [
  ['caveat', 'caveats'],
  ['statedBy', 'statedby'],
  ['paragraph', 'paragraf'],
  ['phrase', 'phrases'],
  ['unit', 'units'],
  ['value', 'valeu'],
  ['qualifier', 'qualifer'],
  ['measure', 'mesure'],
  ['label', 'lable'],
  ['status', 'Status'],
  ['period', 'perod'],
  ['place', 'palce'],
  ['person', 'persons'],
  ['route', 'rout'],
  ['counterpoint', 'counterpoints'],
  ['omit', 'omitted'],
];
const ABSENT =
  /^expected (?:a text|one of quantity, .*|a year, month or day, as .*|a unit, since|a value, or words|a label, since|.*paragraph of|the words of).*received nothing$/;
const keys = KEYS.flatMap(([right, wrong]) =>
  spread(
    {
      what: `${wrong} for ${right}`,
      where: has(right),
      field: wrong,
      change: () => (fact) => {
        fact[wrong] = fact[right];
        delete fact[right];
      },
      message: () => `expected only fields of the schema, received "${wrong}"; did you mean “${right}”?`,
      also: [ABSENT],
    },
    1,
  ),
);

/** A word of the phrase with another letter in it, and the number of the word. */
const misspell = (fact: FactInput, at: number): string =>
  words(fact)
    .with(
      at,
      words(fact)[at]!.replace(/[a-z]$/, (letter) => (letter === 'q' ? 'x' : 'q')),
    )
    .join(' ');
const phrases: Mistake[] = (
  [
    {
      what: 'a letter of the first word of a phrase',
      where: (fact) => cited(fact) && plainWord(words(fact)[0]!),
      change: (fact) => ({ phrase: misspell(fact, 0) }),
      field: 'phrase',
      message: (fact) => `departs from ¶${fact.paragraph} at word 1, “${misspell(fact, 0).split(' ')[0]}”`,
    },
    {
      what: 'a letter of the last word of a phrase',
      where: (fact) => cited(fact) && plainWord(words(fact).at(-1)!) && words(fact).length > 4,
      change: (fact) => ({ phrase: misspell(fact, words(fact).length - 1) }),
      field: 'phrase',
      message: (fact) =>
        `departs from ¶${fact.paragraph} at word ${words(fact).length}, “${misspell(fact, words(fact).length - 1)
          .split(' ')
          .at(-1)}”`,
    },
    {
      what: 'a letter within a phrase',
      where: (fact) =>
        cited(fact) &&
        words(fact).length > 6 &&
        words(fact)
          .slice(0, 5)
          .every((word) => /^[\w’'-]+$/.test(word)) &&
        plainWord(words(fact)[3]!),
      change: (fact) => ({ phrase: misspell(fact, 3) }),
      field: 'phrase',
      message: (fact) => `expected words verbatim from ${fact.report} ¶${fact.paragraph}`,
    },
    {
      what: 'a word left out of a phrase',
      where: (fact) => cited(fact) && words(fact).length > 6,
      change: (fact) => ({ phrase: words(fact).toSpliced(3, 1).join(' ') }),
      field: 'phrase',
      message: () => 'expected words verbatim from',
      also: [/^expected a value that the phrase gives/],
    },
    {
      what: 'two words of a phrase in the wrong order',
      where: (fact) => cited(fact) && words(fact).length > 6,
      change: (fact) => ({ phrase: words(fact).with(3, words(fact)[4]!).with(4, words(fact)[3]!).join(' ') }),
      field: 'phrase',
      message: () => 'departs from',
      also: [/^expected a value that the phrase gives/],
    },
    {
      what: 'a small letter for a capital in a phrase',
      where: (fact) => cited(fact) && words(fact).length > 3 && /^[A-Z][a-z]+$/.test(words(fact)[0]!),
      change: (fact) => ({ phrase: fact.phrase!.toLowerCase()[0] + fact.phrase!.slice(1) }),
      field: 'phrase',
      message: (fact) => `there it is “${words(fact)[0]}”`,
    },
    {
      what: 'a phrase that is too long',
      where: cited,
      change: (fact) => ({ phrase: `${fact.phrase} and one two three four five six seven eight nine ten` }),
      field: 'phrase',
      message: /^expected a phrase of 3 to 12 words, received "\d+ words"$/,
    },
    {
      what: 'a phrase that is too short',
      where: cited,
      change: (fact) => ({ phrase: words(fact).slice(0, 2).join(' ') }),
      field: 'phrase',
      message: () => 'expected a phrase of 3 to 12 words, received "2 words"',
    },
    {
      what: 'no phrase',
      where: cited,
      change: () => ({ phrase: undefined }),
      field: 'phrase',
      message: (fact) => `expected the words of ${fact.report} that hold the fact, received nothing`,
    },
    {
      what: 'a phrase of another report',
      where: (fact) => cited(fact) && fact.report !== 'iwpr-2023' && fact.value === undefined,
      change: () => ({ phrase: 'The Tajik authorities do not know the exact' }),
      field: 'phrase',
      message: () => 'expected words verbatim from',
    },
    {
      what: 'a phrase of a source that has no fingerprint',
      where: ({ report }) => !reports.has(report),
      change: () => ({ phrase: 'some words of it' }),
      field: 'phrase',
      message: (fact) => `expected no phrase, since ${fact.report} has no fingerprint`,
    },
    {
      what: 'the paragraph before',
      where: (fact) => cited(fact) && fact.paragraph! > 2,
      change: (fact) => ({ paragraph: fact.paragraph! - 1 }),
      field: 'phrase',
      message: (fact) => new RegExp(`it stands in .*¶${fact.paragraph}.*not in ¶${fact.paragraph! - 1}`),
    },
    {
      what: 'a paragraph that is not there',
      where: cited,
      change: () => ({ paragraph: 777 }),
      field: 'phrase',
      message: () => 'not in ¶777',
    },
    {
      what: 'no paragraph',
      where: cited,
      change: () => ({ paragraph: undefined }),
      field: 'paragraph',
      message: (fact) => `expected a paragraph of ${fact.report}, received nothing`,
    },
  ] satisfies (Omit<Mistake, 'message'> & { message: Mistake['message'] | RegExp })[]
).map((mistake: Omit<Mistake, 'message'> & { message: Mistake['message'] | RegExp }): Mistake => {
  const { message } = mistake;
  return { ...mistake, message: typeof message === 'function' ? message : () => message };
});

/** A fact of one number that its phrase gives in digits. */
const inDigits = (fact: FactInput): boolean =>
  typeof fact.value === 'number' &&
  fact.value > 9 &&
  fact.words === undefined &&
  cited(fact) &&
  fact.phrase!.includes(String(fact.value));
const DIFFER = [/^expected an entry that says why they differ/, /claim and reference are .* apart/];

const quantities: Mistake[] = [
  {
    what: 'a value that is not the phrase’s',
    where: inDigits,
    change: (fact) => ({ value: (fact.value as number) + 1 }),
    field: 'value',
    message: (fact) =>
      new RegExp(`expected a value that the phrase gives \\(.*\\), received ${(fact.value as number) + 1}`),
    also: DIFFER,
  },
  {
    what: 'a reversed range',
    where: has('value'),
    change: () => ({ value: { low: 49, high: 45 } }),
    field: 'value',
    message: () => 'expected a range whose low is below its high, received {"low":49,"high":45}',
  },
  {
    what: 'a range without its end',
    where: has('value'),
    change: () => ({ value: { low: 49 } }),
    field: 'value',
    message: () => 'expected a number, a range {low, high}',
  },
  {
    what: 'a value for a vague word',
    where: ({ qualifier, value }) => qualifier === 'vague' && value === undefined,
    change: () => ({ value: 7 }),
    field: 'value',
    message: (fact) =>
      fact.kind === 'quantity' ? 'expected no value, since the source is vague, received 7' : 'expected no value',
  },
  {
    what: 'no value',
    where: (fact) => has('value')(fact) && fact.words === undefined,
    change: () => ({ value: undefined }),
    field: 'value',
    message: () => 'expected a value, or words where the source is vague, received nothing',
  },
  {
    what: 'no unit',
    where: quantity,
    change: () => ({ unit: undefined }),
    field: 'unit',
    message: () => 'expected a unit, since the fact is a quantity, received nothing',
  },
  {
    what: 'a unit that the measure does not allow',
    where: (fact) => quantity(fact) && fact.unit !== 'years-old',
    change: () => ({ unit: 'years-old' }),
    field: 'unit',
    message: (fact) => new RegExp(`expected a unit of the measure ${fact.measure} \\(.+\\), received "years-old"`),
    also: DIFFER,
  },
  {
    what: 'a status on a quantity',
    where: quantity,
    change: () => ({ status: 'done' }),
    field: 'status',
    message: () => 'expected no status on a quantity, received "done"',
  },
  {
    what: 'a value on an event',
    where: ({ kind }) => kind === 'event',
    change: () => ({ value: 3 }),
    field: 'value',
    message: () => 'expected no value on a fact of kind event, received 3',
  },
  {
    what: 'a unit on a policy',
    where: ({ kind }) => kind === 'policy',
    change: () => ({ unit: 'people' }),
    field: 'unit',
    message: () => 'expected no unit on a fact of kind policy, received "people"',
  },
  {
    what: 'no label on what is no quantity',
    where: (fact) => !quantity(fact),
    change: () => ({ label: undefined }),
    field: 'label',
    message: (fact) => `expected a label, since the fact is of kind ${fact.kind}, received nothing`,
  },
  {
    what: 'a kind misspelt',
    where: quantity,
    change: () => ({ kind: 'quanity' }),
    field: 'kind',
    message: () => 'received "quanity"; did you mean “quantity”?',
  },
];

const dates: Mistake[] = (
  ['sometime', '2024-13', '2024-02-30', '2024/2021', '24', '31.01.2024', '2024-3', '2024–2025', ''] as string[]
).map((period) => ({
  what: `the period “${period}”`,
  where: any,
  change: () => ({ period }),
  field: 'period',
  message: () => `expected a year, month or day, as 2024, 2024-03 or 2024-03-22, received ${JSON.stringify(period)}`,
}));
const moreDates: Mistake[] = [
  {
    what: 'a conclusion without its reason',
    where: any,
    change: () => ({ period: { date: '2024' } }),
    field: 'period',
    message: () => 'expected a year, month or day',
  },
  {
    what: 'a review that is no day',
    where: any,
    change: () => ({ review: '2027' }),
    field: 'review',
    message: () => 'expected a day as 2026-01-31, received "2027"',
  },
];

/** Numbers and references in the words of a fact. */
const TEXTS: [what: string, text: string, message: string][] = [
  ['a number', 'An update says 49%.', 'received the number “49%” in “An update says 49%.”'],
  ['a number in words', 'An update says a third.', 'received the number “a third”'],
  [
    'a brace that does not close',
    'See {remittance-shares/tj-2024-update now.',
    'received “{”: a fact is written {dataset/fact}, with both braces',
  ],
  ['a brace that does not open', 'See remittance-shares/tj-2024-update} now.', 'received “}”'],
  ['a component', 'See <Fact id="x" /> now.', 'received “<Fact”: a fact is written {dataset/fact}'],
  ['a dead reference', 'See {remittance-shares/tj-2024-updatte}.', 'did you mean “remittance-shares/tj-2024-update”?'],
  ['a fact under another dataset', 'See {economy/tj-2024-update}.', 'did you mean “remittance-shares/tj-2024-update”?'],
  ['a form that there is not', 'See {remittance-shares/tj-2024-update ful}.', 'received "ful"; did you mean “full”?'],
  ['an exemption without reason', 'All {exempt four} of them.', 'expected {exempt words | reason}'],
  [
    'a function that there is not',
    'It is {diference economy/kg-growth-2019 economy/kg-growth-2020}.',
    'did you mean “difference”?',
  ],
];
const texts = TEXTS.flatMap(([what, text, message]) =>
  (['caveat', 'statedBy'] as const).flatMap((field) =>
    spread(
      {
        what: `${what} in ${field}`,
        where: has(field),
        change: () => ({ [field]: text }),
        field,
        message: () => message,
      },
      1,
    ),
  ),
);

const CORRECTION = { date: '2026-11-21', field: 'caveat', old: 'x', new: 'y', why: 'A reader asked.' };
const corrections: Mistake[] = [
  {
    what: 'a correction of a field that there is not',
    where: (fact) => !fact.corrections,
    change: () => ({ corrections: [{ ...CORRECTION, field: 'caveats' }] }),
    field: 'corrections.0.field',
    message: () => 'expected a field of the fact, received "caveats"; did you mean “caveat”?',
  },
  {
    what: 'a correction that does not end in what stands there',
    where: (fact) => !fact.corrections && has('caveat')(fact),
    change: () => ({ corrections: [CORRECTION] }),
    field: 'corrections.0.new',
    message: (fact) => `expected what stands in caveat, ${fact.caveat}, received "y"`,
  },
  {
    what: 'a correction without a reason',
    where: (fact) => !fact.corrections,
    change: () => ({ corrections: [{ ...CORRECTION, why: undefined }] }),
    field: 'corrections.0.why',
    message: () => 'expected a text, received nothing',
  },
  {
    what: 'a correction on no day',
    where: (fact) => !fact.corrections,
    change: () => ({ corrections: [{ ...CORRECTION, date: '2026-11-31' }] }),
    field: 'corrections.0.date',
    message: () => 'expected a day as 2026-01-31, received "2026-11-31"',
  },
  {
    what: 'a number in a correction’s reason',
    where: (fact) => has('caveat')(fact) && !fact.corrections,
    change: (fact) => ({ corrections: [{ ...CORRECTION, new: fact.caveat, why: 'It was 45%.' }] }),
    field: 'corrections.0.why',
    message: () => 'received the number “45%”',
  },
];

const ids: Mistake[] = [
  {
    what: 'an id in use',
    where: (fact) => ![...factsOf.values()].some(([first]) => first === fact),
    change: (fact) => ({ id: [...factsOf.values()].find((list) => list.includes(fact))![0]!.id }),
    field: 'id',
    message: () => 'a second time',
    also: DIFFER,
  },
  {
    what: 'an id with a capital',
    where: any,
    change: ({ id }) => ({ id: id.toUpperCase() }),
    field: 'id',
    message: () => 'expected an id of small letters, digits and hyphens',
  },
  {
    what: 'an id with a space',
    where: any,
    change: ({ id }) => ({ id: id.replace('-', ' ') }),
    field: 'id',
    message: () => 'expected an id of small letters, digits and hyphens',
  },
  {
    what: 'an id in Cyrillic',
    where: any,
    change: ({ id }) => ({ id: `${id}-а` }),
    field: 'id',
    message: () => 'expected an id of small letters, digits and hyphens',
  },
];
/** What the old id was called by is rightly told. */
const renamed = ids.map((mistake) => ({ ...mistake, gone: true }));

const head = (
  dataset: string,
  what: string,
  change: (data: Record<string, unknown>) => void,
  place: string,
  message: string,
  line: string,
): InvalidFixture => {
  const file = fileOf(dataset);
  return {
    what: `${what}, in ${dataset}`,
    file,
    part: 'head',
    also: [],
    edit: (text) => {
      const data = JSON.parse(text) as Record<string, unknown>;
      change(data);
      return write(data);
    },
    finding: {
      rule: 'data',
      file,
      place: new RegExp(`^${place}$`),
      message: new RegExp(message),
      line: (text) => (line === '' ? 1 : text.split('\n').findIndex((each) => each.startsWith(`  "${line}":`)) + 1),
    },
  };
};
const heads = [
  head(
    'economy',
    'no title',
    (data) => {
      delete data.title;
    },
    'title',
    '^expected a text, received nothing$',
    '',
  ),
  head(
    'labour-market',
    'an empty description',
    (data) => {
      data.description = '';
    },
    'description',
    '^expected a text that is not empty',
    'description',
  ),
  head(
    'lives',
    'a review that is no day',
    (data) => {
      data.review = 'soon';
    },
    'review',
    '^expected a day as 2026-01-31, received "soon"',
    'review',
  ),
  head(
    'systems',
    'no review',
    (data) => {
      delete data.review;
    },
    'review',
    '^expected a text, received nothing',
    '',
  ),
  head(
    'places',
    'a field that there is not',
    (data) => {
      data.titel = 'x';
    },
    'titel',
    'expected only fields of the schema, received "titel"; did you mean “title”\\?',
    'titel',
  ),
  head(
    'migrant-counts',
    'a number in the description',
    (data) => {
      data.description = 'All 45 of them.';
    },
    'description',
    'received the number “45”',
    'description',
  ),
  head(
    'remittance-flows',
    'a number in the title',
    (data) => {
      data.title = 'A million';
    },
    'title',
    'received the number “million”',
    'title',
  ),
  head(
    'policy-timeline',
    'a title that is a number',
    (data) => {
      data.title = 4;
    },
    'title',
    'expected a text, received 4',
    'title',
  ),
];

/** A fact with nothing but an id, one that is a text, one that is null. */
const odd: Mistake[] = [
  {
    what: 'null for a fact’s route',
    where: any,
    change: () => ({ route: null }),
    field: 'route',
    message: () => 'expected fields in braces, received null',
  },
  {
    what: 'a route without its end',
    where: any,
    change: () => ({ route: { from: 'russia' } }),
    field: 'route.to',
    message: () => 'expected a text, received nothing',
  },
];
const MARKET = fileOf('labour-market');
const lone = (what: string, value: unknown, message: string): InvalidFixture =>
  whole(
    MARKET,
    what,
    (text) => {
      const data = JSON.parse(text) as { facts: unknown[] };
      data.facts[2] = value;
      return write(data);
    },
    'data',
    message,
    {
      place: /^facts\.2(?:\.id)?$/,
      line: (text) =>
        text.split('\n').flatMap((line, i) => (/^ {4}\S/.test(line) && !/^ {4}[}\]]/.test(line) ? [i + 1] : []))[2]!,
      also: [ABSENT, ...gone('labour-market', 2)],
    },
  );

const after = (id: string, dataset: string, change: Change, field: string, message: string | RegExp): InvalidFixture =>
  entry(fileOf(dataset), 'facts', id, 'dated after the edition', change, field, message, {
    rule: 'dates',
    also: DIFFER,
  });
const dated = factsOf.get('systems')!.find(({ status }) => status === 'ongoing')!;
const event = factsOf.get('policy-timeline')!.find((fact) => fact.kind === 'policy' && fact.status === 'done')!;
const claimed =
  factsOf
    .get('crime-and-rhetoric')!
    .find(
      (fact) =>
        fact.omit === undefined && fact.qualifier === 'exact' && fact.status === undefined && fact.kind !== 'quantity',
    ) ?? factsOf.get('crime-and-rhetoric')![0]!;
const later = [
  after(
    dated.id,
    'systems',
    { period: '2027-02-01' },
    'period',
    'expected a date until the edition of 30 November 2026, or the status “announced” or “due”, received 2027-02-01',
  ),
  after(event.id, 'policy-timeline', { period: '2031' }, 'period', 'received 2031'),
  after(
    claimed.id,
    'crime-and-rhetoric',
    { period: '2027-01/2027-03', qualifier: 'exact' },
    'period',
    'received 2027-01/2027-03',
  ),
  after(
    factsOf.get('places')!.find(({ corrections: own, caveat }) => !own && caveat)!.id,
    'places',
    (fact) => {
      fact.corrections = [{ ...CORRECTION, date: '2027-01-01', new: fact.caveat }];
    },
    'corrections.0.date',
    'expected a day until the edition of 30 November 2026, received “2027-01-01”',
  ),
];

/** Text for reports: nine words in a row, and a spelling that is not ours. */
const words9 = [
  entry(
    fileOf('economy'),
    'facts',
    'ru-growth-1999',
    'a spelling that is not ours in a caveat',
    { caveat: 'Yearly growth, as in Kazakstan.' },
    'caveat',
    'expected “Kazakhstan”, as the site spells it, received “Kazakstan”',
    { rule: 'names' },
  ),
  entry(
    fileOf('economy'),
    'facts',
    'ru-growth-2000',
    'a long phrase of a report in a caveat',
    { caveat: 'It gives approximately the equivalent of a {exempt third | quotes} of its annual GDP in remittances.' },
    'caveat',
    /expected words of your own, received \d+ words in a row from diplomat-2025 ¶16/,
    { rule: 'own-words' },
  ),
];

export const facts: InvalidFixture[] = [
  ...references,
  ...missing,
  ...types,
  ...empty,
  ...keys,
  ...[...phrases, ...quantities, ...dates, ...moreDates, ...corrections, ...odd].flatMap((mistake) =>
    spread(mistake, SOME),
  ),
  ...texts,
  ...renamed.flatMap((mistake) => spread(mistake, 2)),
  ...later,
  ...words9,
  ...heads,
  lone('a text in place of a fact', 'a fact', 'expected fields in braces, received "a fact"'),
  lone('null in place of a fact', null, 'expected fields in braces, received null'),
  lone('a fact with nothing in it', {}, 'expected a text, received nothing'),
];
