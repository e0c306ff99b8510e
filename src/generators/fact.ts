/** npm run new fact: a fact of the ledger, each answer checked as it is given. */
import { findNumbers } from '../ledger/findNumbers.ts';
import { findUndeclared } from '../ledger/disagreements.ts';
import { resolveFact } from '../ledger/ledger.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Ledger } from '../ledger/types.ts';
import { expected } from '../ledger/problem.ts';
import { explain } from '../ledger/readJson.ts';
import { contradictions } from '../ledger/validate/phraseFields.ts';
import { factProblems, lookupProblems } from '../ledger/validate/references.ts';
import { factSchema, KINDS, PHRASE, STATUSES, wrongLength, type FactInput } from '../ledger/schema.ts';
import { textProblems } from '../ledger/texts.ts';
import { addToList, entryText } from '../ledger/editor/jsonList.ts';
import { current, type Draft } from './draft.ts';
import { among, shaped, shapeProblem, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { argumentProblem, fill, Refused, type Given } from '../ledger/editor/form.ts';
import { reasonFields } from './disagreement.ts';
import type { Generator } from './generator.ts';
import { guessPeriod, guessQualifier, guessUnit, guessValue } from '../ledger/editor/quantities.ts';
import { readRoute, routedMeasures } from '../ledger/route.ts';
import { decimalComma, readValue, sayValue } from '../ledger/editor/value.ts';
import type { Language } from '../i18n/locale.ts';

export const datasetFile = (dataset: string): string => `data/datasets/${dataset}.json`;

const { shape } = factSchema;
/** Fields that name an entry which `npm run new` makes too. */
const MADE = new Set<string>(['measure', 'unit', 'place', 'person']);
/** The words of a fact that a reader sees, in which numbers are facts. */
const WORDED = ['label', 'caveat', 'statedBy', 'omit'] as const;

/** What is wrong with a fact, by field: all of it, though some fields may not have their shape. */
export function problemsOf(input: Answers, ledger: Ledger): [key: string, message: string][] {
  const issues = factSchema.safeParse(input, { reportInput: true }).error?.issues ?? [];
  const shapeless = issues.map((issue): [string, string] => [
    issue.code === 'unrecognized_keys' ? issue.keys[0]! : String(issue.path[0] ?? ''),
    explain(issue),
  ]);
  const bad = new Set(shapeless.map(([key]) => key));
  const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !bad.has(key)));
  const words = WORDED.flatMap((key): [string, string][] =>
    typeof rest[key] === 'string' ? textProblems(rest[key], ledger).map((message) => [key, message]) : [],
  );
  return [...shapeless, ...factProblems(rest as FactInput, ledger).filter(([key]) => !bad.has(key)), ...words];
}

/** A fact of the answers given so far, with its fields in the order of the schema. */
function factOf(answers: Answers): FactInput {
  const { inferred, period } = answers;
  const all: Answers = { ...answers, period: inferred === undefined ? period : { date: period, inferred } };
  return Object.fromEntries(
    Object.keys(shape).flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  ) as FactInput;
}

/** The part of a phrase that is a number, with what stands before and after it, if there is just one. */
function numberIn(
  { phrase }: Answers,
  language: Language,
): { before: string; number: string; after: string } | undefined {
  if (typeof phrase !== 'string') return undefined;
  const found = findNumbers(phrase, language);
  if (found.length === 0) return undefined;
  const [start, end] = [found[0]!.index, found.at(-1)!.index + found.at(-1)!.text.length];
  return { before: phrase.slice(0, start), number: phrase.slice(start, end), after: phrase.slice(end) };
}

/** The fields that the phrase or its paragraph contradicts. */
const contradictedFields = (answers: Answers, ledger: Ledger) => {
  const fact: Partial<FactInput> = factOf(answers);
  // While something is missing, nothing contradicts it.
  if (fact.period === undefined || fact.place === undefined || fact.report === undefined) return [];
  return contradictions(fact as FactInput, ledger, ledger.fingerprints.get(fact.report)).map(({ field }) => field);
};

/** The fields of a fact. */
export function factFields(ledger: Ledger): Field[] {
  const { measures, units, qualifiers, places, people, sources, datasets, fingerprints } = ledger;
  const quantity = ({ kind }: Answers) => kind === undefined || kind === 'quantity';
  const fromReport = ({ report }: Answers) => sources.get(String(report))?.kind === 'report';
  /** A check by the field’s schema, then by everything that looks things up, as far as it speaks of this field. */
  const looked = (key: keyof typeof shape) => (value: unknown, so: Answers) => {
    const wrong =
      shapeProblem(shape[key], value) ??
      lookupProblems(factOf({ ...so, [key]: value }), ledger).find(
        ([of]) => of === key || of.startsWith(`${key}.`),
      )?.[1];
    return wrong !== undefined && MADE.has(key) && / of data\//.test(wrong)
      ? `${wrong}; a new one is made with npm run new ${key}`
      : wrong;
  };
  const routed = routedMeasures(ledger);
  const isParagraph = (fingerprint: string, paragraph: string) =>
    among(`a paragraph of ${fingerprint}`, Object.keys(fingerprints.get(fingerprint)?.paragraphs ?? {}))(paragraph);
  return [
    {
      name: 'dataset',
      ask: 'The dataset it goes into',
      example: 'labour-market',
      choices: () => [...datasets.keys()],
      wrong: among('a dataset of data/datasets', datasets.keys()),
    },
    {
      name: 'report',
      ask: 'The source that holds it',
      example: 'timesca-2025',
      choices: () => [...sources.keys()],
      wrong: looked('report'),
    },
    {
      name: 'paragraph',
      ask: 'The paragraph it stands in',
      example: '5',
      when: ({ report }) => report === undefined || fromReport({ report }),
      read: Number,
      wrong: (value, { report }) =>
        shapeProblem(shape.paragraph, value) ??
        (report === undefined ? undefined : isParagraph(String(report), String(value))),
    },
    {
      name: 'phrase',
      ask: `The words that hold it, ${PHRASE.least} to ${PHRASE.most}, letter by letter`,
      example: 'while in Uzbekistan the figure was 14%',
      when: ({ report }) => report === undefined || fromReport({ report }),
      wrong: (value, so) => {
        const words = wrongLength(String(value));
        if (words !== undefined) return expected(PHRASE.rule, words);
        return so.report === undefined || so.paragraph === undefined ? undefined : looked('phrase')(value, so);
      },
    },
    {
      name: 'kind',
      ask: 'What kind of fact it is',
      example: 'quantity',
      choices: () => [...KINDS],
      suggest: () => 'quantity',
      wrong: looked('kind'),
    },
    {
      name: 'measure',
      ask: 'The measure it speaks of',
      example: 'remittances-gdp-share',
      choices: () => [...measures.keys()],
      meaning: (id) => [measures.get(id)?.label, measures.get(id)?.description].join('. '),
      wrong: looked('measure'),
    },
    {
      name: 'label',
      ask: 'What it is, in a few words of yours',
      example: 'Exit permits end',
      when: (so) => !quantity(so),
      wrong: worded(shape.label.unwrap(), ledger),
    },
    {
      name: 'qualifier',
      ask: 'How sure the source is',
      example: 'exact',
      choices: () => [...qualifiers.keys()],
      meaning: (id) => qualifiers.get(id)?.description,
      wrong: looked('qualifier'),
      guess: (so) => {
        const found = numberIn(so, ledger.language);
        return found
          ? guessQualifier(found.before, found.number, found.after)
          : so.phrase === undefined
            ? undefined
            : 'exact';
      },
    },
    {
      name: 'value',
      ask: 'The value in full, a range “2 to 4 million” or a change “from 10.5 to 17”',
      example: '14',
      read: readValue,
      optional: true,
      when: (so) => quantity(so) && qualifiers.get(String(so.qualifier))?.certainty !== 'vague',
      wrong: (value, so) => (typeof value === 'string' ? decimalComma(value) : undefined) ?? looked('value')(value, so),
      guess: (so) => {
        const found = numberIn(so, ledger.language);
        const value = found && guessValue(found.number);
        return value === undefined ? undefined : sayValue(value);
      },
    },
    {
      name: 'words',
      ask: 'Its value in words, where digits would claim too much (a third, hundreds)',
      example: 'hundreds',
      instead: 'value',
      when: quantity,
      guess: (so) => {
        const number = numberIn(so, ledger.language)?.number;
        return number !== undefined && /\d/.test(number) ? undefined : number;
      },
      wrong: shaped(shape.words.unwrap()),
    },
    {
      name: 'unit',
      ask: 'Its unit',
      example: 'percent-of-gdp',
      when: quantity,
      wrong: looked('unit'),
      choices: ({ measure }) => measures.get(String(measure))?.units ?? [...units.keys()],
      meaning: (id) => units.get(id)?.other,
      guess: (so) => {
        const allowed = measures.get(String(so.measure))?.units ?? [];
        const found = numberIn(so, ledger.language);
        const unit = found && guessUnit(found.number, found.after, units.values());
        return allowed.length === 1 ? allowed[0] : unit !== undefined && allowed.includes(unit) ? unit : undefined;
      },
    },
    {
      name: 'rounding',
      ask: 'The step it is rounded to',
      example: '5',
      silent: true,
      optional: true,
      when: quantity,
      read: Number,
      wrong: looked('rounding'),
    },
    {
      name: 'status',
      ask: 'Whether it happened',
      example: 'done',
      choices: () => [...STATUSES],
      optional: true,
      when: ({ kind }) => ['event', 'policy', 'system'].includes(String(kind)),
      wrong: looked('status'),
    },
    {
      name: 'place',
      ask: 'The place it is about',
      example: 'uzbekistan',
      choices: () => [...places.keys()],
      meaning: (id) => places.get(id)?.name,
      wrong: looked('place'),
    },
    {
      name: 'route',
      ask: 'The corridor, where from and where to, if it is of people or money that move',
      example: 'tajikistan/russia',
      optional: true,
      when: ({ measure }) => routed.has(String(measure)),
      wrong: looked('route'),
      read: readRoute,
    },
    {
      name: 'person',
      ask: 'The person it is about',
      example: 'valentina-chupik',
      silent: true,
      optional: true,
      choices: () => [...people.keys()],
      meaning: (id) => people.get(id)?.name,
      wrong: looked('person'),
    },
    {
      name: 'period',
      ask: 'When: 2024, 2024-03, 2024-03-22, 2001/2011 or undated',
      example: '2024',
      guess: ({ phrase }) => guessPeriod(String(phrase ?? '')),
      wrong: shaped(shape.period),
    },
    {
      name: 'inferred',
      ask: 'Why you conclude that date, if the source does not say it',
      example: 'The report is of 2024.',
      optional: true,
      wrong: worded(shape.statedBy, ledger),
    },
    {
      name: 'statedBy',
      ask: 'Who states it: the source’s own source, if it names one',
      example: 'World Bank, cited by The Times of Central Asia',
      wrong: worded(shape.statedBy, ledger),
      suggest: ({ report }) => sources.get(String(report))?.short,
    },
    {
      name: 'caveat',
      ask: 'What a reader must know not to be misled',
      example: 'A share of the economy, not a sum of money.',
      optional: true,
      wrong: worded(shape.caveat.unwrap(), ledger),
    },
    {
      name: 'override',
      ask: 'Why its fields hold although the phrase, or its paragraph, seems to say otherwise',
      example: 'The year in the phrase is that of another event.',
      optional: true,
      when: (so) => contradictedFields(so, ledger).length > 0,
      wrong: worded(shape.statedBy, ledger),
    },
    {
      name: 'omit',
      ask: 'Why it is left off the site',
      example: 'The age of a child.',
      silent: true,
      optional: true,
      wrong: worded(shape.omit.unwrap(), ledger),
    },
    {
      name: 'id',
      ask: 'Its id, which becomes its address and never changes',
      example: 'uz-2024-share',
      wrong: (value, { dataset }) =>
        shapeProblem(shape.id, value) ??
        (ledger.facts.has(`${dataset}/${value}`)
          ? `expected an id of its own, received “${value}”, which a fact of ${dataset} has`
          : undefined),
    },
  ];
}

/** Facts that say something else of the same thing as a new one, and that no entry brings together with it. */
export function rivalsOf(address: string, input: FactInput, ledger: Ledger): string[] {
  const fact = resolveFact(address.split('/')[0]!, input, '2100-01-01', ledger);
  const together = findUndeclared({ ...ledger, facts: new Map([...ledger.facts, [address, fact]]) }, ledger);
  return together
    .map(({ place }) => place.split(', '))
    .filter((pair) => pair.includes(address))
    .map(([one, other]) => (one === address ? other! : one!));
}

export const DISAGREEMENTS = 'data/disagreements.json';

/** What must be known of a disagreement that a new fact makes. */
function disagreementFields(rivals: string[], ledger: Ledger): Field[] {
  const known = ledger.disagreements.filter(({ facts }) => rivals.every((id) => facts.includes(id)));
  const isNew = ({ disagreement }: Answers) => !ledger.disagreements.some(({ id }) => id === disagreement);
  return [
    {
      name: 'disagreement',
      ask: `It differs from ${rivals.join(', ') || 'another fact'}: the disagreement’s id, new or known`,
      example: 'shops-2027',
      choices: () => known.map(({ id }) => id),
      guess: () => known[0]?.id,
      wrong: (value) =>
        shapeProblem(shape.id, value) ??
        (isNew({ disagreement: value }) || known.some(({ id }) => id === value)
          ? undefined
          : expected(
              'a new id, or the disagreement of these facts',
              value,
              known.map(({ id }) => id),
            )),
    },
    ...reasonFields(ledger).map((field) => ({ ...field, when: isNew })),
  ];
}

/** Adds a fact to its dataset in the draft. */
export function addFact(draft: Draft, dataset: string, fact: FactInput, files: ProjectFiles): void {
  const file = datasetFile(dataset);
  draft.set(file, addToList(current(draft, file, files), ['facts'], fact));
}

export const fact: Generator = {
  what: 'a number, event, policy, system or place that a source tells of',
  fields: ({ ledger }) => [
    ...factFields(ledger),
    ...disagreementFields([], ledger).map((field) => ({ ...field, silent: true, optional: true })),
  ],
  make: async ({ given, prompt, files, ledger, example }) => {
    const ofFact: Given = new Map(
      [...given].filter(([name]) => factFields(ledger).some((field) => field.name === name)),
    );
    const answers = await fill(factFields(ledger), ofFact, prompt, example);
    const overridden = contradictedFields(answers, ledger).map((field) => ({ field, why: String(answers.override) }));
    const input = { ...factOf(answers), ...(answers.override === undefined ? {} : { overrides: overridden }) };
    const problems = problemsOf(input, ledger);
    if (problems.length > 0)
      throw new Refused(
        problems.map(([key, message]) => argumentProblem(key, message)),
        '',
      );
    const address = `${String(answers.dataset)}/${input.id}`;
    const draft: Draft = new Map();
    addFact(draft, String(answers.dataset), input, files);
    const rivals = rivalsOf(address, input, ledger);
    if (rivals.length > 0) {
      const fields = disagreementFields(rivals, ledger);
      const own: Given = new Map([...given].filter(([name]) => fields.some((field) => field.name === name)));
      const { disagreement, ...reasons } = await fill(fields, own, prompt, `${example} …`);
      const at = ledger.disagreements.findIndex(({ id }) => id === disagreement);
      const text = current(draft, DISAGREEMENTS, files);
      const { question, ...rest } = reasons;
      draft.set(
        DISAGREEMENTS,
        at >= 0
          ? addToList(text, ['disagreements', at, 'facts'], address)
          : addToList(text, ['disagreements'], { id: disagreement, question, facts: [...rivals, address], ...rest }),
      );
    }
    return {
      draft,
      says: `${address}\n${entryText(input, '')}`,
      next: `Print it in a text as <Fact id="${address}" />, in captions and heads as {${address}}.`,
    };
  },
};
