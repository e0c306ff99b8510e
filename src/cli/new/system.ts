/** npm run new system: what is known and what is not of a permit, an app or an agency. */
import { readdirSync, readFileSync } from 'node:fs';
import { contentSchemas, SYSTEM_GROUPS } from '../../ledger/contentSchemas.ts';
import { leadField, slugField } from './article.ts';
import { newFile, type Draft } from './draft.ts';
import { factsField } from '../../ledger/editor/factsField.ts';
import { among, IDS, shapeProblem, worded, type Field } from '../../ledger/editor/field.ts';
import { fill } from '../../ledger/editor/form.ts';
import type { Generator, Present } from './generator.ts';
import { textFile, toMdx } from './text.ts';

const FOLDER = 'content/systems';
const { shape } = contentSchemas.systems;

/** The places that are taken in a group. */
function taken(group: unknown): number[] {
  const heads = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
  return heads
    .filter((text) => /^group:\s*(.+)$/m.exec(text)?.[1]?.trim() === group)
    .map((text) => Number(/^order:\s*(\d+)/m.exec(text)?.[1]));
}

function fields({ ledger }: Present): Field[] {
  const text = worded(shape.title, ledger);
  return [
    { name: 'title', ask: 'Its name', example: 'The work permit', wrong: text },
    factsField(ledger, 'The facts that its text begins with, by their addresses'),
    leadField(ledger),
    { name: 'summary', ask: 'What it is, in a sentence', example: 'A paper that allows work.', wrong: text },
    { name: 'since', ask: 'Since when, with who says so', example: 'The reports do not say.', wrong: text },
    { name: 'whom', ask: 'Whom it concerns', example: 'Workers from states without an agreement.', wrong: text },
    { name: 'unknown', ask: 'What none of the sources says', example: 'What it costs.', list: true, wrong: text },
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
    slugField(FOLDER, 'title'),
    {
      name: 'sources',
      ask: 'Sources that it rests on without printing a fact of theirs',
      example: 'timesca-2025',
      silent: true,
      optional: true,
      list: true,
      split: IDS,
      wrong: among('the id of a source', ledger.sources.keys()),
    },
  ];
}

export const system: Generator = {
  what: 'a permit, app, register or agency',
  fields,
  make: async ({ given, asker, example, ...project }) => {
    const { id, title, group, order, summary, since, whom, unknown, sources, lead } = await fill(
      fields(project),
      given,
      asker,
      example,
    );
    const draft: Draft = new Map();
    newFile(
      draft,
      `${FOLDER}/${String(id)}.mdx`,
      textFile({ title, group, order, summary, since, whom, unknown, sources }, [toMdx(String(lead))]),
    );
    return { draft, next: 'Write on below its first paragraph.' };
  },
};
