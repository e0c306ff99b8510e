/** npm run new disagreement: a question that facts answer differently, and why. */
import { factsField } from '../ledger/editor/factsField.ts';
import { among, shapeProblem, slug, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { argumentProblem, fill, Refused } from '../ledger/editor/form.ts';
import { addToList } from '../ledger/editor/jsonList.ts';
import { expected } from '../ledger/problem.ts';
import { disagreementSchema, REASONS } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import { current } from './draft.ts';
import type { Generator } from './generator.ts';

const FILE = 'data/disagreements.json';
const { shape } = disagreementSchema;

/** What a disagreement says, besides which facts are in it. */
export function reasonFields(ledger: Ledger): Field[] {
  const text = worded(shape.question, ledger);
  return [
    {
      name: 'question',
      ask: 'The question that the facts answer differently',
      example: 'How many shops were there?',
      wrong: text,
    },
    {
      name: 'reason',
      ask: 'Why they differ, in a word; or are they about different corridors?',
      example: 'unknown',
      choices: () => [...REASONS],
      wrong: among(`one of ${REASONS.join(', ')}`, REASONS),
    },
    { name: 'why', ask: 'Why they differ, in a sentence', example: 'No source says why.', wrong: text },
    {
      name: 'printed',
      ask: 'What is printed in the chapters, and why',
      example: 'Both, each with its source.',
      wrong: text,
    },
  ];
}

const fields = (ledger: Ledger): Field[] => [
  factsField(ledger, 'The facts that differ, by their addresses'),
  ...reasonFields(ledger),
  {
    name: 'id',
    ask: 'Its id, which becomes its address',
    example: 'shops-2027',
    suggest: ({ question }: Answers) => (question === undefined ? undefined : slug(String(question))),
    wrong: (value) =>
      shapeProblem(shape.id, value) ??
      (ledger.disagreements.some(({ id }) => id === value)
        ? `expected an id of its own, received “${String(value)}”, which ${FILE} has already`
        : undefined),
  },
];

export const disagreement: Generator = {
  what: 'a question that sources answer differently',
  fields: ({ ledger }) => fields(ledger),
  make: async ({ given, prompt, files, ledger, example }) => {
    const answers = await fill(fields(ledger), given, prompt, example);
    const entry = Object.fromEntries(Object.keys(shape).map((key) => [key, answers[key]]));
    if ((answers.facts as string[]).length < 2)
      throw new Refused([argumentProblem('facts', expected('at least two facts', answers.facts))], '');
    const text = addToList(current(new Map(), FILE, files), ['disagreements'], entry);
    return { draft: new Map([[FILE, text]]), next: 'Its page shows all sides, and never their average.' };
  },
};
