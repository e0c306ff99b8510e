/** npm run new source: its entry and, for a report, its fingerprint and a list of the quantities in its text. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, isAbsolute } from 'node:path';
import { fingerprintText, makeFingerprint } from '../ledger/fingerprint.ts';
import { formatValue } from '../ledger/format.ts';
import { readReport } from '../ledger/reportText.ts';
import { PHRASE, sourceSchema, type Unit } from '../ledger/schema.ts';
import { current, newFile, type Draft } from './draft.ts';
import { entryOf, factsFileText } from '../ledger/editor/factsFile.ts';
import { among, shaped, shapeProblem, slug, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import { addToList } from '../ledger/editor/jsonList.ts';
import type { Generator, Present } from './generator.ts';
import { namedFile } from './namedFile.ts';
import { findQuantities, type Quantity } from '../ledger/editor/quantities.ts';
import type { Language } from '../i18n/locale.ts';

const SOURCES = 'data/sources.json';
const { shape } = sourceSchema;

/** What keeps a text from being that of a report. */
function textProblem(text: string): string | undefined {
  const report = readReport(text);
  return 'wrong' in report ? report.wrong : undefined;
}

/** What keeps a file from being the text of a report. */
function fileProblem(file: string, root: string): string | undefined {
  if (!existsSync(file)) return `expected a file that can be read, received ${file}, which is not there`;
  const within = relative(realpathSync(root), realpathSync(file));
  if (!within.startsWith('..') && !isAbsolute(within))
    return (
      `expected a file outside the project, since a report’s text must not get into it, received ${within}; ` +
      `move it, for example beside the project’s folder, and give ../${basename(file)}`
    );
  try {
    return textProblem(readFileSync(file, 'utf8'));
  } catch {
    return `expected a file of plain text, received ${file}, which cannot be read`;
  }
}

function fields({ files, ledger, upload }: Present): Field[] {
  const isReport = ({ kind }: Answers) => kind === undefined || kind === 'report';
  return [
    {
      name: 'kind',
      ask: 'What kind of source it is',
      example: 'report',
      choices: () => [...shape.kind.options],
      suggest: () => 'report',
      wrong: shaped(shape.kind),
    },
    {
      name: 'file',
      ask: 'The file of its text, outside the project',
      example: '../report.txt',
      when: isReport,
      read: upload === undefined ? namedFile : (name) => name,
      wrong: (value) => (upload === undefined ? fileProblem(String(value), files.root) : textProblem(upload)),
    },
    {
      name: 'id',
      ask: 'Its id',
      example: 'example-2026',
      suggest: (so) =>
        so.file === undefined
          ? undefined
          : slug(
              basename(String(so.file))
                .replace(/\.[^.]*$/, '')
                .replace(/\.numbered$/, ''),
            ),
      wrong: (value) => {
        if (ledger.sources.has(String(value)))
          return `expected an id of its own, received “${value}”, which ${SOURCES} has already`;
        const fingerprint = `data/fingerprints/${value}.json`;
        return (
          shapeProblem(shape.id, value) ??
          (files.has(fingerprint)
            ? `expected an id without a fingerprint, received “${value}”, which has ${fingerprint}; nothing is overwritten`
            : undefined)
        );
      },
    },
    { name: 'title', ask: 'Its title', example: 'Where the harvest hands come from', wrong: shaped(shape.title) },
    { name: 'author', ask: 'Its author', example: 'A. Author', optional: true, wrong: shaped(shape.author.unwrap()) },
    { name: 'publisher', ask: 'Its publisher', example: 'Steppe Review', wrong: shaped(shape.publisher) },
    {
      name: 'short',
      ask: 'Its name in a line of text',
      example: 'Steppe Review',
      suggest: (so) => so.publisher as string | undefined,
      wrong: shaped(shape.short),
    },
    { name: 'published', ask: 'When it was published', example: '2026-05-14', wrong: shaped(shape.published) },
    {
      name: 'inferred',
      ask: 'Why you conclude that date, if the source does not say it',
      example: 'It speaks of May 2026 as past.',
      optional: true,
      silent: true,
      wrong: worded(shape.note, ledger),
    },
    {
      name: 'dateNote',
      ask: 'What is not known of the date',
      example: 'The day is not known.',
      optional: true,
      silent: true,
      wrong: worded(shape.note, ledger),
    },
    { name: 'url', ask: 'Its web address', example: 'https://example.org/harvest', wrong: shaped(shape.url) },
    {
      name: 'seenAs',
      ask: 'Where a copy was seen, if not there',
      example: 'a printed copy',
      optional: true,
      silent: true,
      wrong: shaped(shape.note),
    },
    {
      name: 'note',
      ask: 'What kind of source it is and how far to trust it',
      example: 'A news report that names its sources.',
      wrong: worded(shape.note, ledger),
    },
    {
      name: 'beware',
      ask: 'What a reader must know before opening or relying on it',
      example: 'The address is risky to share.',
      optional: true,
      wrong: worded(shape.note, ledger),
    },
    {
      name: 'risky',
      ask: 'Whether it can be a risk in Russia to open its address or to share it, yes or no',
      example: 'no',
      choices: () => ['no', 'yes'],
      wrong: (value, { beware }) =>
        value === 'yes' && beware === undefined
          ? 'expected beware to say why its address is a risk, received nothing'
          : among('yes or no', ['yes', 'no'])(value),
    },
    {
      name: 'archived',
      ask: 'Where an archive keeps a copy',
      example: 'https://web.archive.org/web/2026/https://example.org/harvest',
      optional: true,
      wrong: shaped(shape.archived.unwrap()),
    },
    {
      name: 'licence',
      ask: 'The licence of its data',
      example: 'CC BY 4.0',
      optional: true,
      silent: true,
      wrong: shaped(shape.note),
    },
  ];
}

/** A quantity for a person to read. */
function quantityText(
  { paragraph, number, value, unit, qualifier, period, phrase }: Quantity,
  n: number,
  units: Map<string, Unit>,
  language: Language,
): string {
  const own = unit === undefined ? undefined : units.get(unit);
  const read =
    value === undefined
      ? `${number} (in words)`
      : own
        ? formatValue(value, { ...own, inline: false }, language)
        : Object.values(typeof value === 'number' ? { value } : value)
            .map((each) => each.toLocaleString('en'))
            .join(' to ');
  const known = [
    qualifier === 'exact' ? '' : qualifier,
    read,
    own && !own.suffix && !own.prefix ? own.other : '',
    period,
  ]
    .filter(Boolean)
    .join(' ');
  return `${String(n + 1).padStart(3)}  ¶${paragraph}  ${known}\n     ${phrase === undefined ? `no ${PHRASE.least} words around it can be cited` : `“${phrase}”`}`;
}

export const source: Generator = {
  what: 'a report, a series or another public source',
  file: 'report.txt',
  fields,
  make: async ({ given, file, prompt, example, ...project }) => {
    const { files, ledger, upload } = project;
    const all: typeof given = file === undefined ? given : new Map([...given, ['file', [file]]]);
    const answers = await fill(fields(project), all, prompt, example);
    const { inferred, published } = answers;
    const details: Answers = {
      ...answers,
      risky: answers.risky === 'yes',
      published: inferred === undefined ? published : { date: published, inferred },
    };
    const entry = Object.fromEntries(
      Object.keys(shape).flatMap((key) => (details[key] === undefined ? [] : [[key, details[key]]])),
    );
    const draft: Draft = new Map([[SOURCES, addToList(current(new Map(), SOURCES, files), ['sources'], entry)]]);
    if (answers.file === undefined) return { draft, next: 'Add facts that it holds: npm run new fact' };

    const [path, id] = [String(answers.file), String(answers.id)];
    const text = upload ?? readFileSync(path, 'utf8');
    const report = readReport(text) as { numbered: string };
    const fingerprint = makeFingerprint(id, report.numbered);
    newFile(draft, `data/fingerprints/${id}.json`, fingerprintText(fingerprint), files);
    // What was uploaded has no folder in which more could be kept.
    if (upload !== undefined) return { draft, next: 'Its text stays in this browser window.' };
    const quantities = findQuantities(report.numbered, fingerprint, ledger.units.values(), ledger.language);
    const found = quantities.map((quantity) => entryOf(id, String(answers.short), quantity));
    const numbered = join(dirname(path), `${id}.numbered.txt`);
    const numberedByUs = !/^\uFEFF?\s*\[\d+\] /.test(text);
    if (numberedByUs) newFile(draft, numbered, report.numbered, files);
    const says = [
      numberedByUs ? `The paragraphs are numbered in ${numbered}, outside the project: keep it to look them up.` : '',
    ];
    if (quantities.length === 0)
      return {
        draft,
        says: [...says, 'No quantities stand in the text.'].filter(Boolean).join('\n'),
        next: 'Add facts that it holds: npm run new fact',
      };
    const facts = join(dirname(path), `${id}.facts.json`);
    newFile(draft, facts, factsFileText(found), files);
    return {
      draft,
      says: [
        ...says,
        `Quantities in the text, to be read against it:\n\n${quantities.map((each, n) => quantityText(each, n, ledger.units, ledger.language)).join('\n')}\n`,
      ]
        .filter(Boolean)
        .join('\n'),
      next: `Fill them in, in ${facts}, outside the project. Then: npm run new -- facts ${facts} --dataset …`,
    };
  },
};
