/** The lists of data/, made invalid entry by entry. */
import { listSchemas, type ListName } from '../../src/ledger/schema.ts';
import { entry, listOf, whole, write, type Change, type InvalidFixture } from './invalidFixture.ts';

const fileOf = (list: ListName): string => `data/${list}.json`;
const names = Object.keys(listSchemas) as ListName[];
const used = new Map<string, number>();

/** Spoils the next entry of a list that is whole still. */
function next(
  list: ListName,
  what: string,
  change: Change,
  field: string,
  message: string | RegExp,
  also: RegExp[] = [],
  where: (each: Record<string, unknown>) => boolean = () => true,
): InvalidFixture {
  const entries = listOf(fileOf(list), list);
  const whole = entries.findIndex((each, i) => i >= (used.get(list) ?? 0) && where(each));
  const index = whole >= 0 ? whole : entries.findIndex(where);
  if (whole >= 0) used.set(list, index + 1);
  const id = String(entries[index]!.id);
  return entry(fileOf(list), list, id, `${what}, in ${list}`, change, field, message, {
    also: also.map((each) => new RegExp(each.source.replace('ID', id))),
  });
}

/** Who names an entry that has another id now. */
const DEAD = /received "ID"/;

const NEEDED: [list: ListName, fields: [field: string, message: string][]][] = [
  [
    'sources',
    [
      ['id', 'a text'],
      ['kind', 'one of report, series, corroboration'],
      ['title', 'a text'],
      ['publisher', 'a text'],
      ['short', 'a text'],
      ['published', 'a year, month or day, as 2024, 2024-03 or 2024-03-22'],
      ['url', 'a text'],
      ['note', 'a text'],
    ],
  ],
  [
    'measures',
    [
      ['id', 'a text'],
      ['label', 'a text'],
      ['subject', 'one of remittances, counts'],
      ['units', 'a list'],
      ['description', 'a text'],
    ],
  ],
  [
    'units',
    [
      ['id', 'a text'],
      ['one', 'a text'],
      ['other', 'a text'],
    ],
  ],
  [
    'qualifiers',
    [
      ['before', 'a text'],
      ['certainty', 'one of exact, about'],
      ['description', 'a text'],
    ],
  ],
  [
    'places',
    [
      ['id', 'a text'],
      ['kind', 'one of country, region, city, site'],
      ['name', 'a text'],
    ],
  ],
  [
    'people',
    [
      ['id', 'a text'],
      ['name', 'a text'],
      ['as', 'a text'],
      ['report', 'a text'],
    ],
  ],
  [
    'disagreements',
    [
      ['id', 'a text'],
      ['question', 'a text'],
      ['facts', 'a list'],
      ['reason', 'one of definition'],
      ['why', 'a text'],
      ['printed', 'a text'],
    ],
  ],
  [
    'checks',
    [
      ['claim', 'a text'],
      ['against', 'a list'],
      ['compute', 'one of value, change, sum, share'],
      ['verdict', 'one of agrees'],
      ['why', 'a text'],
    ],
  ],
  [
    'spellings',
    [
      ['id', 'a text'],
      ['write', 'a text'],
      ['not', 'a list'],
    ],
  ],
];
const pattern = (message: string): RegExp => new RegExp(`^expected ${message}.*, received nothing`);
const missing = NEEDED.flatMap(([list, fields]) =>
  fields.map(([field, message]) =>
    next(list, `no ${field}`, { [field]: undefined }, field, pattern(message), field === 'id' ? [DEAD] : []),
  ),
);

const UNKNOWN: [list: ListName, right: string, wrong: string][] = [
  ['sources', 'publisher', 'publischer'],
  ['measures', 'description', 'descripton'],
  ['units', 'other', 'others'],
  ['qualifiers', 'before', 'befor'],
  ['places', 'name', 'names'],
  ['people', 'as', 'ass'],
  ['disagreements', 'printed', 'print'],
  ['checks', 'against', 'agianst'],
  ['spellings', 'write', 'wirte'],
];
const unknown = UNKNOWN.map(([list, right, wrong]) =>
  next(
    list,
    `${wrong} for ${right}`,
    (each) => {
      each[wrong] = each[right];
      delete each[right];
    },
    wrong,
    `expected only fields of the schema, received "${wrong}"; did you mean “${right}”?`,
    [/^expected .*received nothing$/],
  ),
);

const VALUES: [
  list: ListName,
  what: string,
  change: Change,
  field: string,
  message: string | RegExp,
  also?: RegExp[],
  where?: (each: Record<string, unknown>) => boolean,
][] = [
  ['sources', 'a kind that there is not', { kind: 'raport' }, 'kind', 'received "raport"; did you mean “report”?'],
  [
    'sources',
    'an address without protocol',
    { url: 'thediplomat.com/x' },
    'url',
    'expected a web address, received "thediplomat.com/x"',
  ],
  ['sources', 'an address of another protocol', { url: 'ftp://x.org/y' }, 'url', 'expected a web address'],
  ['sources', 'a day that is not in the calendar', { published: '2025-02-29' }, 'published', 'received "2025-02-29"'],
  [
    'sources',
    'a number in the note',
    { note: 'Read by 5 million.' },
    'note',
    'received the number “5” in “Read by 5 million.”',
    [/received the number “million”/],
  ],
  ['sources', 'an empty title', { title: '' }, 'title', 'expected a text that is not empty, received ""'],
  [
    'sources',
    'an id with a capital',
    { id: 'Some-Source' },
    'id',
    'expected an id of small letters, digits and hyphens, received "Some-Source"',
    [DEAD],
  ],
  [
    'measures',
    'a subject that there is not',
    { subject: 'econmy' },
    'subject',
    'received "econmy"; did you mean “economy”?',
  ],
  [
    'measures',
    'a unit that there is not',
    { units: ['peple'] },
    'units.0',
    'expected a unit of data/units.json, received "peple"; did you mean “people”?',
    [/a unit of the measure/],
  ],
  ['measures', 'units as a text', { units: 'people' }, 'units', 'expected a list, received "people"'],
  ['measures', 'a text for yes', { once: 'yes' }, 'once', 'expected true or false, received "yes"'],
  ['measures', 'an empty label', { label: ' ' }, 'label', 'expected a text that is not empty'],
  ['units', 'a number for a text', { one: 1 }, 'one', 'expected a text, received 1'],
  ['units', 'an empty text', { other: '' }, 'other', 'expected a text that is not empty'],
  [
    'qualifiers',
    'a certainty that there is not',
    { certainty: 'flor' },
    'certainty',
    'received "flor"; did you mean “floor”?',
  ],
  ['qualifiers', 'null', { before: null }, 'before', 'expected a text, received null'],
  [
    'places',
    'a kind that there is not',
    { kind: 'town' },
    'kind',
    'expected one of country, region, city, site, received "town"',
  ],
  ['places', 'a code in small letters', { code: 'kz' }, 'code', 'expected two capital letters, received "kz"'],
  [
    'places',
    'a country that there is not',
    { country: 'ruzzia' },
    'country',
    'expected a place of data/places.json, received "ruzzia"; did you mean “russia”?',
  ],
  ['places', 'a latitude beyond the pole', { lat: 95 }, 'lat', 'expected at most 90, received 95'],
  ['places', 'a longitude beyond the date line', { lon: -190 }, 'lon', 'expected at least -180, received -190'],
  ['places', 'a latitude as a text', { lat: '41.2' }, 'lat', 'expected a number, received "41.2"'],
  [
    'places',
    'a latitude alone',
    (each) => {
      each.lat = 41.2;
      delete each.lon;
    },
    'lon',
    'expected both lat and lon, or neither, received nothing',
  ],
  [
    'people',
    'a report that there is not',
    { report: 'diplomat-2024' },
    'report',
    'expected a source of data/sources.json, received "diplomat-2024"; did you mean “diplomat-2025”?',
  ],
  [
    'people',
    'an empty name',
    { name: '' },
    'name',
    'expected a text that is not empty',
    [/expected the name of a person/],
  ],
  [
    'disagreements',
    'a fact that there is not',
    (each) => {
      (each.facts as string[])[0] += 'x';
    },
    'facts.0',
    /expected the address of a fact, received ".+x"; did you mean “.+”\?/,
    [/expected an entry that says why they differ/],
  ],
  [
    'disagreements',
    'one fact alone',
    (each) => {
      each.facts = (each.facts as string[]).slice(0, 1);
    },
    'facts',
    'expected at least two facts',
    [/expected an entry that says why they differ/],
  ],
  [
    'disagreements',
    'a fact twice',
    (each) => {
      const [first] = each.facts as string[];
      each.facts = [first, first];
    },
    'facts',
    'expected each fact once',
    [/expected an entry that says why they differ/],
  ],
  [
    'disagreements',
    'a fact’s id without its dataset',
    (each) => {
      (each.facts as string[])[1] = (each.facts as string[])[1]!.split('/')[1]!;
    },
    'facts.1',
    'expected a fact’s address, dataset/fact',
    [/expected an entry that says why they differ/],
  ],
  [
    'disagreements',
    'a reason that there is not',
    { reason: 'defnition' },
    'reason',
    'did you mean “definition”?',
    [/expected an entry that says why they differ/],
  ],
  [
    'disagreements',
    'a number in the question',
    { question: 'Was it 45 percent?' },
    'question',
    'received the number “45”',
  ],
  [
    'disagreements',
    'a dead reference',
    { why: 'One says {remittance-shares/tj-2024-updat}.' },
    'why',
    'did you mean “remittance-shares/tj-2024-update”?',
  ],
  [
    'checks',
    'a claim that there is not',
    (each) => {
      each.claim += 'x';
    },
    'claim',
    /expected the address of a fact, received ".+x"; did you mean/,
    [/expected an entry that says why they differ/],
  ],
  [
    'checks',
    'a reference that there is not',
    (each) => {
      (each.against as string[])[0] += 'x';
    },
    'against.0',
    /expected the address of a fact, received ".+x"; did you mean/,
    [/expected an entry that says why they differ/],
  ],
  ['checks', 'a verdict that there is not', { verdict: 'agree' }, 'verdict', 'did you mean “agrees”?'],
  [
    'checks',
    'a verdict that the numbers exclude',
    { verdict: 'agrees' },
    'verdict',
    /received “agrees”: claim and reference are .* apart, and rounding allows/,
    [],
    ({ verdict }) => verdict === 'revised since' || verdict === 'contradicted',
  ],
  [
    'checks',
    'a claim without a value',
    { claim: 'remittance-shares/millions-rely-on-migration' },
    'claim',
    'expected a fact with a value, received remittance-shares/millions-rely-on-migration',
    [/expected a fact with one number/, /expected an entry that says why they differ/],
  ],
  [
    'checks',
    'a reference without a number',
    { against: ['remittance-shares/millions-rely-on-migration'] },
    'against',
    'expected facts with one number each',
    [/expected a fact with one number/, /expected an entry that says why they differ/],
  ],
  [
    'checks',
    'a change of one number',
    { compute: 'change' },
    'against',
    'expected at least 2 facts to compute a change',
    [],
    ({ compute, against }) => compute === 'value' && (against as string[]).length === 1,
  ],
  ['spellings', 'no wrong spelling', { not: [] }, 'not', 'expected at least one spelling'],
  ['spellings', 'a wrong spelling as a text', { not: 'Kiev' }, 'not', 'expected a list, received "Kiev"'],
];
const values = VALUES.map(([list, what, change, field, message, also, where]) =>
  next(list, what, change, field, message, also, where),
);

const twice = names.map((list) => {
  const entries = listOf(fileOf(list), list);
  const line = (text: string) => text.slice(0, text.lastIndexOf('"id"')).split('\n').length;
  return whole(
    fileOf(list),
    `an entry twice, in ${list}`,
    (text) => {
      const data = JSON.parse(text) as Record<string, unknown[]>;
      return write({ ...data, [list]: [...data[list]!, data[list]![0]] });
    },
    'data',
    `expected an id of its own, received “${String(entries[0]!.id)}” a second time`,
    { place: new RegExp(`^${list}\\.${entries.length}\\.id$`), line },
  );
});

const undeclared = whole(
  'data/disagreements.json',
  'a disagreement taken away',
  (text) => {
    const data = JSON.parse(text) as { disagreements: { id: string }[] };
    return write({
      ...data,
      disagreements: data.disagreements.filter(({ id }) => id !== 'tajikistan-remittances-2024'),
    });
  },
  'data',
  'expected an entry that says why they differ (45% and 49%',
  { place: /^remittance-shares\/\S+, \S+\/\S+$/, also: [/expected an entry that says why they differ/] },
);

const all = [...missing, ...unknown, ...values, ...twice, undeclared];
/** What an editor judges is judged by lists that hold, so these have rounds of their own. */
const judged = /disagreements|checks/;
export const lists: InvalidFixture[] = all.filter(({ file }) => !judged.test(file));
export const judgements: InvalidFixture[] = all.filter(({ file }) => judged.test(file));
