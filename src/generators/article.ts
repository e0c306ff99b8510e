/** npm run new article: its head, and a first paragraph that prints facts. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { contentSchemas } from '../ledger/contentSchemas.ts';
import { newFile, type Draft } from './draft.ts';
import { factsField } from '../ledger/editor/factsField.ts';
import { among, IDS, shapeProblem, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import { countriesOf } from '../ledger/countries.ts';
import { yearsOf } from '../ledger/period.ts';
import type { Generator, Present } from './generator.ts';
import { textFile, textsIn, toMdx } from './text.ts';
import { leadField, slugField, sourcesField } from './textFields.ts';

const FOLDER = 'content/articles';
const { shape } = contentSchemas.articles;

/** The chapters that are there, by number. */
const chapters = (files: ProjectFiles): Map<number, string> =>
  new Map(textsIn(FOLDER, files).map((file) => [Number(/^chapter:\s*(\d+)/m.exec(files.text(file))?.[1]), file]));

function fields({ files, ledger, figures }: Present): Field[] {
  const taken = chapters(files);
  const ids = figures.map(({ id }) => id);
  const text = worded(shape.title, ledger);
  const begun = ({ facts }: Answers) =>
    ((facts as string[] | undefined) ?? []).flatMap((id) => ledger.facts.get(id) ?? []);
  const countries = Array.from(ledger.places.values(), ({ id, kind }) => (kind === 'country' ? id : [])).flat();
  return [
    { name: 'title', ask: 'Its title', example: 'Work across the border', wrong: text },
    factsField(ledger, 'The facts that it begins with, by their addresses'),
    leadField(ledger),
    {
      name: 'standfirst',
      ask: 'What it finds, in one or two sentences',
      example: 'Money from abroad weighs {remittance-shares/tj-2024-update} of GDP.',
      wrong: text,
    },
    {
      name: 'description',
      ask: 'The same for search engines, in a sentence',
      example: 'What money from abroad weighs.',
      wrong: text,
      suggest: ({ standfirst }) => standfirst as string | undefined,
    },
    {
      name: 'figure',
      ask: 'The figure that stands for it',
      example: 'remittance-shares-2024',
      choices: () => ids,
      wrong: among('the id of a figure', ids),
      guess: ({ facts }) =>
        figures.find((figure) => figure.facts.some(({ id }) => (facts as string[] | undefined)?.includes(id)))?.id,
    },
    {
      name: 'chapter',
      ask: 'Its place among the chapters',
      example: String(Math.max(0, ...taken.keys()) + 1),
      read: Number,
      suggest: () => String(Math.max(0, ...taken.keys()) + 1),
      wrong: (value) =>
        shapeProblem(shape.chapter, value) ??
        (taken.has(value as number)
          ? `expected a chapter of its own, received ${value}, which ${taken.get(value as number)} has`
          : undefined),
    },
    slugField(FOLDER, 'title', files),
    {
      name: 'countries',
      ask: 'Which countries it is about',
      example: 'tajikistan russia',
      silent: true,
      optional: true,
      list: true,
      split: IDS,
      choices: () => countries,
      // What it begins with; who writes on about others says so.
      suggest: (so) => [...new Set(begun(so).flatMap(countriesOf))].join(' ') || undefined,
      wrong: among('the id of a country', countries),
    },
    {
      name: 'period',
      ask: 'Which years it is about',
      example: '2013/2026',
      silent: true,
      optional: true,
      suggest: (so) => {
        const years = begun(so)
          .flatMap(({ period }) => yearsOf(period))
          .sort();
        return years.length === 0 ? undefined : [...new Set([years[0], years.at(-1)])].join('/');
      },
      wrong: (value) => shapeProblem(shape.period, value),
    },
    sourcesField(ledger),
    {
      name: 'published',
      ask: 'The day it is published',
      example: '2026-11-30',
      suggest: () => new Date().toISOString().slice(0, 10),
      wrong: (value) => shapeProblem(shape.published, value),
    },
  ];
}

export const article: Generator = {
  what: 'a chapter in words',
  fields,
  make: async ({ given, prompt, example, ...project }) => {
    const {
      id,
      title,
      facts: _,
      lead,
      standfirst,
      description,
      figure,
      chapter,
      countries: about,
      period,
      sources,
      published,
    } = await fill(fields(project), given, prompt, example);
    const draft: Draft = new Map();
    newFile(
      draft,
      `${FOLDER}/${String(id)}.mdx`,
      textFile(
        {
          chapter,
          title,
          standfirst,
          description,
          figure,
          countries: about,
          period,
          sources,
          published,
          updated: published,
        },
        [toMdx(String(lead)), `<Figure id="${String(figure)}" />`],
      ),
      project.files,
    );
    return {
      draft,
      next: 'Write on below its first paragraph. If it is published after the edition’s day in src/site.ts, raise that too.',
    };
  },
};
