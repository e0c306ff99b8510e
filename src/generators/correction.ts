/** npm run new correction: a fact says something else, and its `corrections` say what and why. */
import { addToList } from '../ledger/editor/jsonList.ts';
import { setField } from '../ledger/editor/jsonField.ts';
import { among, shaped, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { argumentProblem, fill, Refused } from '../ledger/editor/form.ts';
import { factPlace } from '../ledger/factPlace.ts';
import { unknownFact } from '../ledger/ledger.ts';
import { PUBLISHED_FIELDS } from '../ledger/lastPublished.ts';
import { pagedFacts } from '../ledger/publicFact.ts';
import { factSchema, type Correction, type FactInput } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import { site } from '../site.ts';
import { current, type Draft } from './draft.ts';
import { datasetFile, factFields, problemsOf } from './fact.ts';
import type { Generator, Present } from './generator.ts';

const { shape } = factSchema;
const ORDER = Object.keys(shape);
/** Of these alone a change may say the same in other words. */
const REWORDED = ['label', 'caveat'];

/** A fact as its file has it, by its address, and its place in the list there. */
function written(address: string, { files }: Pick<Present, 'files'>): { input: FactInput; at: number } | undefined {
  const [dataset = '', id] = address.split('/');
  if (!files.has(datasetFile(dataset))) return undefined;
  const { facts } = JSON.parse(files.text(datasetFile(dataset))) as { facts: FactInput[] };
  const at = facts.findIndex((fact) => fact.id === id);
  return at < 0 ? undefined : { input: facts[at]!, at };
}

/** A field of a fact as `npm run new fact` asks for it. */
const fieldOf = (ledger: Ledger, name: unknown): Field | undefined =>
  factFields(ledger).find((field) => field.name === name);

/** What a field holds as corrections write it: the ends of a range, of a change or of a corridor as "2000000/4000000". */
function asWritten(content: unknown): Correction['old'] {
  if (content === undefined || content === null) return null;
  if (typeof content === 'number' || typeof content === 'string') return content;
  const { date, low, high, from, to } = content as Record<string, string | number | undefined>;
  return String(date ?? `${low ?? from}/${high ?? to}`);
}

function fields(present: Present): Field[] {
  const { ledger } = present;
  const inputOf = ({ fact }: Answers) => (fact === undefined ? undefined : written(String(fact), present)?.input);
  const content = (so: Answers) => (inputOf(so) as Answers | undefined)?.[String(so.field)];
  return [
    {
      name: 'fact',
      ask: 'The fact that is wrong, by its address',
      example: 'remittance-shares/tj-2024-update',
      choices: () => pagedFacts(ledger).map(({ id }) => id),
      meaning: (id) => ledger.facts.get(id)?.label,
      wrong: (value) => {
        const fact = ledger.facts.get(String(value));
        if (!fact) return unknownFact(String(value), ledger);
        const { file, place } = factPlace(fact, 'value');
        return fact.series
          ? `expected a fact of a dataset, received one of a series: correct it in ${file}, ${place}`
          : undefined;
      },
    },
    {
      name: 'field',
      ask: 'The field that is wrong',
      example: 'value',
      choices: () => PUBLISHED_FIELDS,
      meaning: (name) => fieldOf(ledger, name)?.ask,
      wrong: among('a field of a fact', PUBLISHED_FIELDS),
    },
    {
      name: 'new',
      ask: 'What it should say',
      example: '11900',
      read: (text, so) => fieldOf(ledger, so.field)?.read?.(text, so) ?? text,
      // What it says now, to be changed and not to be written again.
      guess: (so) => {
        const now = asWritten(content(so));
        return now === null ? undefined : String(now);
      },
      wrong: (value, so) => {
        const input = inputOf(so);
        if (!input || so.field === undefined) return undefined;
        if (asWritten(content(so)) === asWritten(value))
          return `expected something else than it says now, received ${JSON.stringify(asWritten(value))}`;
        const { date: period = input.period } = input.period as { date?: string };
        return fieldOf(ledger, so.field)?.wrong?.(value, { ...input, period }, []);
      },
    },
    {
      name: 'inferred',
      ask: 'Why you conclude that date, if the source does not say it',
      example: 'The report is of 2024.',
      optional: true,
      when: ({ field }) => field === 'period',
      wrong: worded(shape.statedBy, ledger),
    },
    {
      name: 'why',
      ask: 'Why it changes, in a sentence',
      example: 'A digit had been misread.',
      wrong: worded(shape.statedBy, ledger),
    },
    {
      name: 'reworded',
      ask: 'Whether it says the same in other words, yes or no',
      example: 'no',
      choices: () => ['no', 'yes'],
      suggest: () => 'no',
      when: ({ field }) => REWORDED.includes(String(field)),
      wrong: among('yes or no', ['yes', 'no']),
    },
    {
      name: 'date',
      ask: 'The day of the correction, until the edition’s in src/site.ts',
      example: site.edition,
      silent: true,
      suggest: () => site.edition,
      wrong: shaped(shape.review.unwrap()),
    },
  ];
}

export const correction: Generator = {
  what: 'what a fact should say instead, and why',
  fields,
  make: async ({ given, prompt, example, ...project }) => {
    const { ledger, files } = project;
    const answers = await fill(fields(project), given, prompt, example);
    const [address, field] = [String(answers.fact), String(answers.field)];
    const { input, at } = written(address, project)!;
    const now = answers.inferred === undefined ? answers.new : { date: answers.new, inferred: answers.inferred };
    const entry: Correction = {
      date: String(answers.date),
      field,
      old: asWritten((input as Answers)[field]),
      new: asWritten(now),
      why: String(answers.why),
      ...(answers.reworded === 'yes' && { reworded: true as const }),
    };
    const problems = problemsOf({ ...input, [field]: now }, ledger);
    if (problems.length > 0)
      throw new Refused(
        problems.map(([key, message]) => argumentProblem('new', key === field ? message : `${key}: ${message}`)),
        '',
      );
    const file = datasetFile(address.split('/')[0]!);
    const draft: Draft = new Map();
    const changed = setField(current(draft, file, files), ['facts', at], field, now, ORDER);
    draft.set(
      file,
      input.corrections?.length
        ? addToList(changed, ['facts', at, 'corrections'], entry)
        : setField(changed, ['facts', at], 'corrections', [entry], ORDER),
    );
    return { draft, next: 'Texts around it may say what has changed: its page lists where it stands.' };
  },
};
