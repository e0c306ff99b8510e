/** npm run new system: the head and the sections of a permit, an app or an agency. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { contentSchemas, SYSTEM_GROUPS, type SYSTEM_SECTIONS } from '../ledger/contentSchemas.ts';
import { expected } from '../ledger/problem.ts';
import { newFile, type Draft } from './draft.ts';
import { factsField } from '../ledger/editor/factsField.ts';
import { among, shapeProblem, worded, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import type { Generator, Present } from './generator.ts';
import { textFile, textsIn, toMdx } from './text.ts';
import { leadField, slugField, sourcesField } from './textFields.ts';

const FOLDER = 'content/systems';
const { shape } = contentSchemas.systems;

/** The places that are taken in a group. */
function placesIn(group: unknown, files: ProjectFiles): number[] {
  return textsIn(FOLDER, files)
    .map((file) => files.text(file))
    .filter((text) => /^group:\s*(.+)$/m.exec(text)?.[1]?.trim() === group)
    .map((text) => Number(/^order:\s*(\d+)/m.exec(text)?.[1]));
}

const section = (heading: (typeof SYSTEM_SECTIONS)[number], words: unknown): string[] => [
  `## ${heading}`,
  toMdx(String(words)),
];

function fields({ files, ledger }: Present): Field[] {
  const taken = (group: unknown) => placesIn(group, files);
  const text = worded(shape.title, ledger);
  return [
    { name: 'title', ask: 'Its name', example: 'The work permit', wrong: text },
    factsField(ledger, 'The facts that its text begins with, by their addresses'),
    leadField(ledger),
    {
      name: 'summary',
      ask: 'The answer in a sentence: what it is, and what it asks of whom',
      example: 'A paper without which nobody may work.',
      wrong: text,
    },
    { name: 'whom', ask: 'Whom it concerns', example: 'Workers from states without an agreement.', wrong: text },
    { name: 'since', ask: 'Since when and until when', example: 'No day is named.', wrong: text },
    { name: 'sure', ask: 'How sure this is', example: 'It rests on one report.', wrong: text },
    {
      name: 'unknown',
      ask: 'What none of the sources says, as questions',
      example: 'What does it cost?',
      list: true,
      wrong: text,
    },
    {
      name: 'group',
      ask: 'Its group',
      example: SYSTEM_GROUPS[0],
      choices: () => [...SYSTEM_GROUPS],
      wrong: among(`one of ${SYSTEM_GROUPS.join(', ')}`, SYSTEM_GROUPS),
    },
    {
      name: 'order',
      ask: 'Its place in the group',
      example: '5',
      read: Number,
      suggest: ({ group }) => (group === undefined ? undefined : String(Math.max(0, ...taken(group)) + 1)),
      wrong: (value, { group }) =>
        shapeProblem(shape.order, value) ??
        (taken(group).includes(value as number)
          ? `expected a place of its own, received ${value}, which another system of the group has`
          : undefined),
    },
    {
      name: 'checked',
      ask: 'The day on which it was held against its sources',
      example: '2026-11-30',
      suggest: () => new Date().toISOString().slice(0, 10),
      wrong: (value) => shapeProblem(shape.checked, value),
    },
    {
      name: 'review',
      ask: 'The day by which that is to be done again',
      example: '2027-03-01',
      wrong: (value, { checked }) =>
        shapeProblem(shape.review, value) ??
        (String(value) <= String(checked) ? expected(`a day after ${String(checked)}`, value) : undefined),
    },
    slugField(FOLDER, 'title', files),
    sourcesField(ledger),
  ];
}

export const system: Generator = {
  what: 'a permit, app, register or agency',
  fields,
  make: async ({ given, prompt, example, ...project }) => {
    const { id, title, group, order, summary, checked, review, unknown, sources, lead, ...sections } = await fill(
      fields(project),
      given,
      prompt,
      example,
    );
    const draft: Draft = new Map();
    newFile(
      draft,
      `${FOLDER}/${String(id)}.mdx`,
      textFile({ title, group, order, summary, checked, review, unknown, sources }, [
        ...section('Whom it concerns', sections.whom),
        ...section('Since when and until when', sections.since),
        ...section('How sure this is', sections.sure),
        ...section('Background', lead),
      ]),
      project.files,
    );
    return {
      draft,
      next: 'Write on: what to do, what happens otherwise and what to beware of, where that is known.',
    };
  },
};
