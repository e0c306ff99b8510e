/** Whole files, made invalid: what is no JSON, other encodings, wrong names and places, fingerprints, and what was published. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Fingerprint } from '../../src/ledger/schema.ts';
import { whole, write, type InvalidFixture } from './invalidFixture.ts';

const inFolder = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);
const lists = inFolder('data').filter((file) => !/pins|moved|published/.test(file));
const datasets = inFolder('data/datasets');
const prints = inFolder('data/fingerprints');

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
/** What an old program saves: ’ is a byte that is none of UTF-8. */
const windows = (text: string): Uint8Array => Buffer.from(`${text}é`, 'latin1');
const firstLine = (text: string, pattern: RegExp): number =>
  text.split('\n').findIndex((line) => pattern.test(line)) + 1;

/** An invalid JSON file: what is changed, which message is expected, and on which line. */
const BREAKS: [
  what: string,
  edit: (text: string) => string | Uint8Array | null,
  message: string | RegExp,
  line?: (text: string) => number,
][] = [
  ['an empty file', () => '', 'expected JSON, received an empty file'],
  ['a file of blank lines', () => '\n\n  \n', 'expected JSON, received an empty file'],
  ['a byte-order mark', (text) => `\uFEFF${text}`, 'expected no byte-order mark', () => 1],
  ['another encoding', utf16, 'expected text in UTF-8, received another encoding'],
  ['an old encoding', windows, 'expected text in UTF-8, received another encoding'],
  [
    'no comma between entries',
    (text) => text.replace(/",\n/, '" \n'),
    'expected a comma between two entries, received none',
    (text) => firstLine(text, /" $/) + 1,
  ],
  [
    'a comma behind the last entry',
    (text) => text.replace(/\n(\s*)\}\s*$/, ',\n$1}\n'),
    'expected no comma behind the last entry, received one',
    (text) => text.trimEnd().split('\n').length,
  ],
  [
    'curly quotation marks',
    (text) => text.replace(/"([^"]+)":/, '“$1”:'),
    'expected straight quotation marks ("), received “',
    (text) => firstLine(text, /“\$?\w+”:/),
  ],
  [
    'single quotation marks',
    (text) => text.replace(/"([^"]+)":/, "'$1':"),
    'expected double quotation marks ("), received \'',
    (text) => firstLine(text, /'\$?\w+':/),
  ],
  [
    'a name without quotation marks',
    (text) => text.replace(/"([^"$]+)":/, '$1:'),
    /expected quotation marks around \w+, received none/,
    (text) => firstLine(text, /^\s*\{?\s*\w+:/),
  ],
  [
    'no closing brace',
    (text) => text.trimEnd().slice(0, -1),
    'expected the end of JSON, with all its brackets and quotation marks closed',
    (text) => text.trimEnd().split('\n').length,
  ],
  [
    'half of a file',
    (text) => text.slice(0, text.length / 2),
    'expected the end of JSON, with all its brackets and quotation marks closed',
    (text) => text.trimEnd().split('\n').length,
  ],
  [
    'a comment',
    (text) => text.replace('{', '{ // a remark'),
    'expected no comments in JSON, received // a remark',
    () => 1,
  ],
  [
    'a decimal comma',
    (text) => text.replace(/: "[^"]*"(,?\n)/, ': 4,3$1'),
    'expected a number as JSON has it, received 4,3; write 4.3',
    (text) => firstLine(text, /: 4,3/),
  ],
  [
    'a number with spaces',
    (text) => text.replace(/: "[^"]*"(,?\n)/, ': 352 000$1'),
    'expected a number as JSON has it, received 352 000; write 352000',
    (text) => firstLine(text, /: 352 000/),
  ],
  [
    'a key twice',
    (text) => text.replace(/\n\s*"\$schema".*\n|\n("\$schema".*)\n/, (line) => `${line}${line.trimStart()}`),
    'expected each key once, received one a second time',
    () => 3,
  ],
  ['a list in place of fields', (text) => `[${text}]`, 'expected fields in braces, received', () => 1],
  ['a text in place of fields', () => '"facts"', 'expected fields in braces, received "facts"', () => 1],
  ['null', () => 'null', 'expected fields in braces, received null', () => 1],
  ['words', () => 'see the other file', 'expected JSON, received see', () => 1],
  [
    'a line break within a text',
    (text) => text.replace(/"([A-Z][a-z]+) ([^"]*)"/, '"$1\n$2"'),
    'expected a text on one line',
    (text) => firstLine(text, /"[A-Z][a-z]+$/),
  ],
  [
    'a colon left out',
    (text) => text.replace('": ', '" '),
    'expected a colon',
    (text) => firstLine(text, /^\s*"\S+" ["[{]/),
  ],
  [
    'what git leaves where two changed the same',
    (text) => `<<<<<<< HEAD\n${text}`,
    'expected one of two versions, received what git leaves where both were changed',
    () => 1,
  ],
];
/** Half a file, or one with other things in it, takes what it held away. */
const GONE = [
  /^expected an entry that says why they differ/,
  /^expected (?:a|the|one of) .*, received "[^"]+"/,
  /^expected what became of/,
  /, which is there/,
  /^expected “.*”, as the site spells it/,
];

const broken = BREAKS.flatMap(([what, edit, message, line], i) => {
  const files = [
    lists[i % lists.length]!,
    datasets[i % datasets.length]!,
    ...(i % 4 === 0 ? [prints[(i / 4) % prints.length]!] : []),
  ];
  const tellsNothing =
    what === 'a key twice' || what.startsWith('a line break')
      ? files.filter((file) => !file.includes('fingerprints'))
      : files;
  return tellsNothing.map((file) =>
    whole(file, what, edit, 'data', message, {
      ...(line ? { line } : {}),
      place: /^(?:\d+:\d+)?$/,
      also: ['half', 'a list', 'a text', 'null'].some((each) => what.startsWith(each)) ? GONE : [],
    }),
  );
});

const published = [
  ['an empty file', () => '', 'expected JSON, received an empty file'],
  ['a byte-order mark', (text: string) => `\uFEFF${text}`, 'expected no byte-order mark'],
].flatMap(([what, edit, message]) =>
  ['data/pins.json', 'data/moved.json', 'data/published.json'].map((file) =>
    whole(file, what as string, edit as InvalidFixture['edit'], 'published', message as string),
  ),
);

const HEAD = '---\ntitle: A title\nstandfirst: x\ndescription: x\n---\n\nWords.\n';
const TERM = '---\nterm: Some term\nmeaning: x\n---\n';
const made = (
  file: string,
  what: string,
  text: string,
  message: string | RegExp,
  also: RegExp[] = [],
): InvalidFixture => whole(file, what, () => text, 'files', message, { also });
const FOLDER = /expected a text in small letters, digits and hyphens, in one of the folders of content\//;
const LOST = /^expected a file in a folder of content\//;
const namesAndPlaces = [
  made('content/pages/new.md', 'a name that ends in .md', HEAD, 'expected a name that ends in .mdx, received “new.md”'),
  made('content/pages/New.mdx', 'a capital in a name', HEAD, FOLDER),
  made('content/pages/a new page.mdx', 'spaces in a name', HEAD, FOLDER),
  made('content/pages/страница.mdx', 'Cyrillic in a name', HEAD, FOLDER),
  made('content/new.mdx', 'a text in the root of content', HEAD, FOLDER, [LOST]),
  made(
    'content/page/new.mdx',
    'a folder that there is not',
    HEAD,
    /did you mean “content\/pages\/”\?|expected a text in small letters/,
    [LOST],
  ),
  made('content/glossary/money/new.mdx', 'a folder in a folder', TERM, FOLDER),
  made('content/articles/new.docx', 'a file of a word processor', 'x', FOLDER),
  made('content/articles/new.mdx.txt', 'a name with a second ending', HEAD, FOLDER),
  made('data/measure.json', 'a list misspelt', '{ "measures": [] }', 'did you mean “data/measures.json”?'),
  made(
    'data/my-dataset.json',
    'a dataset beside its folder',
    '{ "facts": [] }',
    'expected a file that the site reads: a list of data/, a dataset in data/datasets/, a series in data/series/, a figure in data/figures/ or a named view in data/explore/',
  ),
  made(
    'data/datasets/New-Facts.json',
    'a capital in a dataset’s name',
    readFileSync('data/datasets/world-bank-exchange-rate.json', 'utf8'),
    /expected a dataset’s name in small letters|expected a file that the site reads/,
    [/^expected an entry that says why they differ/],
  ),
  made(
    'data/datasets/new/facts.json',
    'a dataset in a folder of its own',
    '{ "facts": [] }',
    'expected a file that the site reads',
  ),
  made('data/datasets/facts.csv', 'a table in place of a dataset', 'id,value', 'expected a file that the site reads'),
  made('data/fingerprints/report.txt', 'the text of a report', '[1] x', 'expected a file that the site reads'),
  made('data/dataset/facts.json', 'a folder of data that there is not', '{}', 'expected a file that the site reads'),
  made(
    'data/figures/My-Chart.json',
    'a capital in the name of a figure’s choices',
    readFileSync('data/figures/into-kazakhstan.json', 'utf8'),
    'expected a file that the site reads',
  ),
  made(
    'data/figures/maps/new-chart.json',
    'a figure’s choices in a folder',
    '{}',
    'expected a file that the site reads',
  ),
  made(
    'src/figures/into-kazakhstan.ts',
    'a figure of code with the id of a file of choices',
    'export default {};\n',
    'expected an id of its own, received that of data/figures/into-kazakhstan.json',
  ),
  made(
    'src/figures/My-Figure.ts',
    'a capital in a figure’s name',
    'export default {};\n',
    'expected a figure’s name in small letters, digits and hyphens that ends in .ts',
    [/expected (?:a text|a list of .*|a function that draws), received nothing/],
  ),
  made(
    'src/figures/new-figure.js',
    'a figure that ends in .js',
    'export default {};\n',
    'expected a figure’s name in small letters, digits and hyphens that ends in .ts',
  ),
  made(
    'src/figures/maps/new-figure.ts',
    'a figure in a folder',
    'export default {};\n',
    'expected a figure’s name in small letters, digits and hyphens that ends in .ts',
  ),
  whole('data/dictionary.txt', 'no dictionary', () => null, 'files', 'expected a file, received none; put it back'),
  whole('data/units.json', 'no list', () => null, 'data', 'expected a file, received none; put it back'),
  whole(
    'data/fingerprints/globalpulse-2026.json',
    'no fingerprint',
    () => null,
    'data',
    'expected data/fingerprints/globalpulse-2026.json; make it with npm run fingerprint',
    {
      told: 'data/sources.json',
      place: /^sources\.\d+\.id$/,
      line: (text) => firstLine(text || readFileSync('data/sources.json', 'utf8'), /"id": "globalpulse-2026"/),
    },
  ),
];

const ENCODED: [what: string, edit: (text: string) => string | Uint8Array, message: string][] = [
  ['a byte-order mark', (text) => `\uFEFF${text}`, 'expected no byte-order mark'],
  ['another encoding', utf16, 'expected text in UTF-8, received another encoding'],
  ['an old encoding', windows, 'expected text in UTF-8, received another encoding'],
];
const encodings = ENCODED.flatMap(([what, edit, message], i) =>
  ['articles', 'systems', 'glossary'].map((folder) => {
    const file = `content/${folder}/${readdirSync(`content/${folder}`).filter((name) => name.endsWith('.mdx'))[i]}`;
    return whole(file, what, edit, 'files', message, {
      line: () => 1,
      also: [/received the number/, /^expected nothing below the head/],
    });
  }),
);

const changed =
  <T>(change: (data: T) => void) =>
  (text: string): string => {
    const data = JSON.parse(text) as T;
    change(data);
    return write(data);
  };
const print = (
  file: string,
  what: string,
  change: (data: Partial<Fingerprint> & { text?: string }) => void,
  place: RegExp,
  message: string | RegExp,
  line: RegExp,
): InvalidFixture =>
  whole(file, what, changed(change), 'data', message, {
    place,
    line: (text) => (line.source === '^' ? 1 : firstLine(text, line)),
  });
const fingerprints = [
  print(
    'data/fingerprints/timesca-2025.json',
    'another report’s id',
    (data) => {
      data.report = 'timesca-2026';
    },
    /^report$/,
    'expected timesca-2025, as the file is called, received "timesca-2026"',
    /"report"/,
  ),
  print(
    'data/fingerprints/diplomat-2025.json',
    'no report',
    (data) => {
      delete data.report;
    },
    /^report$/,
    'expected a text, received nothing',
    /^/,
  ),
  print(
    'data/fingerprints/iwpr-2023.json',
    'a hash that is cut',
    (data) => {
      data.paragraphs!['4'] = data.paragraphs!['4']!.slice(1);
    },
    /^paragraphs\.4$/,
    'expected hashes as npm run fingerprint writes them',
    /"4":/,
  ),
  print(
    'data/fingerprints/moscow-times-2023.json',
    'a paragraph without number',
    (data) => {
      data.paragraphs!.one = '';
    },
    /^paragraphs\.one$/,
    'expected the number of a paragraph, received "one"',
    /"one":/,
  ),
  print(
    'data/fingerprints/globalpulse-2026.json',
    'a field that there is not',
    (data) => {
      data.text = 'x';
    },
    /^text$/,
    'expected only fields of the schema, received "text"',
    /"text":/,
  ),
];
const nobody = made(
  'data/fingerprints/diplomat-2024.json',
  'a fingerprint of no report',
  write({ report: 'diplomat-2024', made: 'npm run fingerprint', paragraphs: {} }),
  'expected the fingerprint of a report of data/sources.json, received "diplomat-2024"; did you mean “diplomat-2025”?',
);

const ENTRY = {
  id: 'figures/old-figure',
  title: 'An old figure',
  to: 'figures/growth-2019-2020',
  date: '2026-11-20',
  why: 'Its name said less.',
};
let movedSoFar = 0;
/** One entry more; all are added in one round, in this order. */
function moved(what: string, change: Record<string, unknown>, field: string, message: string): InvalidFixture {
  const index = movedSoFar++;
  const edit = changed((data: { moved: object[] }) => {
    data.moved.push({ ...ENTRY, id: `figures/old-figure-${index}`, ...change });
  });
  const line = (text: string) => {
    const starts = text.split('\n').flatMap((each, i) => (each === '    {' ? [i] : []));
    const own = text.split('\n').slice(starts[index], starts[index + 1]);
    const at = own.findIndex((each) => each.startsWith(`      "${field}":`));
    return starts[index]! + 1 + Math.max(at, 0);
  };
  return {
    ...whole('data/moved.json', what, edit, 'published', message, {
      place: new RegExp(`^moved\\.${index}\\.${field}$`),
      line,
    }),
    part: String(index),
  };
}
const pins = (
  what: string,
  edit: (text: string) => string,
  place: RegExp,
  message: string | RegExp,
  line: (text: string) => number,
  also: RegExp[] = [],
): InvalidFixture => whole('data/pins.json', what, edit, 'published', message, { place, line, also });
const PIN = 'public/embed/amina-rule/v/bab7d1bfbcaa565e/index.html';
const publishing = [
  moved(
    'an id that is there',
    { id: 'figures/growth-2019-2020', to: 'figures/amina-rule' },
    'id',
    'expected an id that is no more, received “figures/growth-2019-2020”, which is there',
  ),
  moved(
    'an id that is no address',
    { id: 'growth-2019' },
    'id',
    'expected an address as figures/…, facts/dataset/fact or explore/views/…, received "growth-2019"',
  ),
  moved(
    'a way that leads nowhere',
    { to: 'figures/growth-2019-2021' },
    'to',
    'did you mean “figures/growth-2019-2020”?',
  ),
  moved(
    'a title with a number',
    { title: 'Growth of 45 percent' },
    'title',
    'expected a title without numbers, received “45',
  ),
  moved('no date', { date: undefined }, 'date', 'expected a text, received nothing'),
  moved('no day of the calendar', { date: '2026-02-31' }, 'date', 'received "2026-02-31"'),
  moved('no reason', { why: undefined }, 'why', 'expected a text, received nothing'),
  moved('a number in the reason', { why: 'It was 45%.' }, 'why', 'received the number “45%”'),
  moved('a field that there is not', { form: 'x' }, 'form', 'expected only fields of the schema, received "form"'),
  pins(
    'another seal',
    (text) => text.replace(/"seal": "./, '"seal": "0'),
    /^seal$/,
    'expected the list as “npm run pin” wrote it, received another',
    (text) => firstLine(text, /"seal"/),
  ),
  pins(
    'a line taken away',
    (text) => text.replace(/\{"embed":"amina-rule".*\n/, ''),
    /^seal$/,
    'expected the list as “npm run pin” wrote it',
    (text) => firstLine(text, /"seal"/),
    [/expected only what “npm run pin” wrote/, /expected every entry that ever stood here/],
  ),
  pins(
    'a version of another shape',
    (text) => text.replace('"version":"bab7', '"version":"xyz7'),
    /^pins\.0/,
    'expected',
    (text) => firstLine(text, /xyz7/),
  ),
  whole(
    PIN,
    'a pinned embed that is gone',
    () => null,
    'published',
    'expected the pinned embed of 21 November 2026, received no file',
  ),
  whole(
    'public/embed/appeals-2023/v/1ff71d3197d02c77/index.html',
    'a pinned embed that was altered',
    (text) => `${text} `,
    'published',
    'expected the pinned embed as it was made, received another content',
  ),
  whole(
    'public/embed/new/v/0000000000000000/index.html',
    'a file among the pinned',
    () => '<p>x',
    'published',
    'expected only what “npm run pin” wrote, received another file',
  ),
];

/** JSON that cannot be read, file by file: every file of data/ in three rounds. */
export const json: InvalidFixture[] = [...broken, ...published];
export const files: InvalidFixture[] = [...namesAndPlaces, nobody, ...encodings, ...fingerprints, ...publishing];
