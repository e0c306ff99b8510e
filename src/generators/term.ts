/** npm run new term: a word and what it means. */
import { contentSchemas } from '../ledger/contentSchemas.ts';
import { slugField } from './textFields.ts';
import { newFile, type Draft } from './draft.ts';
import { worded, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import type { Generator, Present } from './generator.ts';
import { textFile, textsIn } from './text.ts';

const FOLDER = 'content/glossary';
const { shape } = contentSchemas.glossary;

function fields({ files, ledger }: Present): Field[] {
  const text = worded(shape.term, ledger);
  const known = new Map(
    textsIn(FOLDER, files).map((file) => [/^term:\s*(.+)$/m.exec(files.text(file))?.[1]?.trim().toLowerCase(), file]),
  );
  return [
    {
      name: 'term',
      ask: 'The term',
      example: 'Seasonal work',
      wrong: (value) => {
        const other = known.get(String(value).toLowerCase());
        return (
          text(value) ?? (other ? `expected a term of its own, received “${value}”, which ${other} has` : undefined)
        );
      },
    },
    {
      name: 'meaning',
      ask: 'What it means, in one to three sentences',
      example: 'Work that is done in one part of the year.',
      wrong: worded(shape.meaning, ledger),
    },
    {
      name: 'also',
      ask: 'What else it is called, in other languages too',
      example: 'сезонная работа',
      list: true,
      optional: true,
      wrong: text,
    },
    slugField(FOLDER, 'term', files),
  ];
}

export const term: Generator = {
  what: 'a word of the glossary',
  fields,
  make: async ({ given, prompt, example, ...project }) => {
    const { id, term: name, also, meaning } = await fill(fields(project), given, prompt, example);
    const draft: Draft = new Map();
    newFile(draft, `${FOLDER}/${String(id)}.mdx`, textFile({ term: name, also, meaning }), project.files);
    return { draft, next: `Where the word first stands in a text, write <Term id="${String(id)}">the word</Term>.` };
  },
};
