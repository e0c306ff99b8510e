/** npm run new figure: a figure of facts in a form that can carry them, as a file of choices that works at once. */
import { withEdits } from '../build/projectFiles.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { altOf, formsFor, misfit, optionsFor, subtitleOf } from '../figure/drafts/drafts.ts';
import { factsDrawn, FIGURE_FILES, readFigureFile } from '../figure/figureFile.ts';
import { drawBoth, figureFileOf, figureIds, publish } from '../figure/registry.ts';
import { sharedId } from '../figure/shared.ts';
import { figureSchemas, FORM_NAMES, type FormName } from '../ledger/figureSchema.ts';
import { expected } from '../ledger/problem.ts';
import { measureSchema } from '../ledger/schema.ts';
import { factsIn, textProblems } from '../ledger/texts.ts';
import { newFile, type Draft } from './draft.ts';
import { factsField } from '../ledger/editor/factsField.ts';
import { among, slug, worded, type Answers, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import type { Generator, Present } from './generator.ts';

function fields({ files, ledger }: Present): Field[] {
  const { language } = ledger;
  const text = worded(measureSchema.shape.label, ledger);
  const found = (ids: unknown): Fact[] =>
    Array.isArray(ids) ? ids.flatMap((id: string) => ledger.facts.get(id) ?? []) : [];
  const built =
    (make: (facts: Fact[], form: FormName) => string) =>
    ({ facts, form }: Answers) => {
      const drawn = found(facts);
      const words = drawn.length > 0 && form !== undefined ? make(drawn, form as FormName) : undefined;
      return words !== undefined && textProblems(words, ledger).length === 0 ? words : undefined;
    };
  return [
    factsField(ledger, 'The facts that are drawn, by their addresses'),
    {
      name: 'form',
      ask: 'Its form, of those that can carry these facts',
      example: 'bars',
      choices: ({ facts }) => formsFor(found(facts), ledger),
      meaning: (form) => figureSchemas[form as FormName].shape.form.description,
      suggest: ({ facts }) => formsFor(found(facts), ledger)[0],
      wrong: (value, { facts }) =>
        among(`one of ${FORM_NAMES.join(', ')}`, FORM_NAMES)(value) ?? misfit(value as FormName, found(facts), ledger),
    },
    {
      name: 'title',
      ask: 'The finding, with numbers as {dataset/fact}',
      example: 'Money from abroad: {remittance-shares/tj-2024-update} of GDP',
      guess: built(
        (facts) =>
          `${facts[0]!.measure.label}: ${facts
            .slice(0, 2)
            .map(({ id, place }) => `{${id}} (${place.name})`)
            .join(', ')}`,
      ),
      wrong: text,
    },
    {
      name: 'subtitle',
      ask: 'Measure, unit, place and period',
      example: 'Remittances as a share of GDP',
      suggest: built((facts) => subtitleOf(facts, language)),
      wrong: text,
    },
    {
      name: 'alt',
      ask: 'What the drawing shows, for those who do not see it',
      example: 'One bar: {remittance-shares/tj-2024-update full}.',
      suggest: built((facts, form) => altOf(form, facts, ledger)),
      wrong: text,
    },
    {
      name: 'caveat',
      ask: 'What a reader must know besides the caveats of the facts',
      example: 'The sources count differently.',
      list: true,
      optional: true,
      wrong: text,
    },
    {
      name: 'id',
      ask: 'Its id, which becomes its address',
      example: 'shops-2027',
      suggest: (so) => (so.title === undefined ? undefined : slug(String(so.title))),
      wrong: (value) => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)))
          return expected('an id of small letters, digits and hyphens', value);
        return figureIds(files).includes(String(value))
          ? `expected an id of its own, received “${value}”, which ${figureFileOf(String(value), files)} has; nothing is overwritten`
          : undefined;
      },
    },
  ];
}

/** What a figure is asked for. */
interface Asked {
  id: string;
  form: FormName;
  facts: string[];
  title: string;
  subtitle: string;
  alt: string;
  caveat?: string[];
}

/** The figure’s file. */
function figureFile({ form, facts, title, subtitle, alt, caveat = [] }: Asked, ledger: Ledger): string {
  const given = facts.map((id) => ledger.facts.get(id)!);
  const caveats = [...new Set([...given.flatMap((fact) => fact.caveat ?? []), ...caveat])];
  const options = optionsFor(form, given, ledger);
  // What the texts print is listed too, so that its source stands below the figure.
  const printed = [title, subtitle, alt, ...caveats].flatMap((text) => factsIn(text, ledger)).map(({ id }) => id);
  const schema = { $schema: '../schema/figure.schema.json' };
  const choices = { ...schema, form, title, subtitle, alt, caveats, ...options };
  const drawn = new Set(factsDrawn(choices, ledger));
  const also = [...new Set(printed)].filter((id) => !drawn.has(id));
  return `${JSON.stringify({ ...choices, ...(also.length > 0 && { also }) }, null, 2)}\n`;
}

/** The figure as it is drawn on a phone and on a wide page, as soon as its facts and its form are known. */
function picture(answers: Answers, { files, ledger }: Present): string[] | undefined {
  const { facts, form } = answers;
  if (!Array.isArray(facts) || facts.length === 0 || form === undefined) return undefined;
  const id = 'picture';
  const file = `${FIGURE_FILES}/${id}.json`;
  const words = Object.fromEntries(['title', 'subtitle', 'alt'].map((name) => [name, answers[name] ?? '…']));
  const asked = { ...answers, ...words, id } as unknown as Asked;
  const edited = withEdits(files, new Map([[file, figureFile(asked, ledger)]]));
  const drawn = publish(id, file, readFigureFile(file, { ...ledger, files: edited }), ledger);
  const shared = drawn.shared ? `<defs>${drawn.shared(sharedId(id))}</defs>` : '';
  return drawBoth(drawn).map(
    ({ drawing: { width, height, body } }, i) =>
      `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img">${i === 0 ? shared : ''}${body}</svg>`,
  );
}

export const figure: Generator = {
  what: 'a chart or map of facts, in any form that can carry them',
  fields,
  picture,
  make: async ({ given, prompt, example, ...project }) => {
    const { ledger } = project;
    const answers = (await fill(fields(project), given, prompt, example)) as unknown as Asked;
    const draft: Draft = new Map();
    newFile(draft, `${FIGURE_FILES}/${answers.id}.json`, figureFile(answers, ledger), project.files);
    return {
      draft,
      next:
        `Look at it in npm run dev, at /figures/${answers.id}/. Set it into a text with <Figure id="${answers.id}" />. ` +
        'npm test asks to accept its pictures.',
    };
  },
};
