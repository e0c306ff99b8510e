/** npm run new figure: a working figure of facts in one of the simplest chart forms. */
import { existsSync } from 'node:fs';
import { measureText } from '../../charts/measureText.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { formatPeriod } from '../../ledger/period.ts';
import { expected } from '../../ledger/problem.ts';
import { measureSchema } from '../../ledger/schema.ts';
import { factsIn, textProblems } from '../../ledger/texts.ts';
import { newFile, type Draft } from './draft.ts';
import { factsField } from '../../ledger/editor/factsField.ts';
import { among, slug, worded, type Answers, type Field } from '../../ledger/editor/field.ts';
import { fill } from '../../ledger/editor/form.ts';
import type { Generator, Present } from './generator.ts';
import type { Language } from '../../i18n/locale.ts';

const FORMS = ['barChart', 'dotPlot'] as const;
type Form = (typeof FORMS)[number];

/** Room for a place’s name beside a dot plot. */
const NAME_ROOM = 112;

/** What keeps a fact off an axis that the facts before it share. */
function misfit(fact: Fact, others: Fact[], form: unknown, language: Language): string | undefined {
  if (typeof fact.value !== 'number') return expected('a fact with one number', fact.id);
  const [first] = others;
  if (first && first.unit !== fact.unit)
    return `expected facts of one unit, received ${first.id} in ${first.unit!.other} and ${fact.id} in ${fact.unit!.other}`;
  if (form === 'dotPlot' && fact.value < 0)
    return `expected a number of at least 0 for a dot plot, received ${fact.id}; a bar chart can go below`;
  if (form === 'dotPlot' && measureText(fact.place.name, undefined, 'semibold') > NAME_ROOM)
    return `expected a place with a shorter name for a dot plot, received “${fact.place.name}”; a bar chart has room for it`;
  const all = [...others, fact];
  if (!isTelling(all, labels(all, form === 'dotPlot' ? form : 'barChart', language)))
    return `expected facts that differ in place, measure, period, source or whoever states them, received ${fact.id}, which differs in none`;
  if (others.some(({ value }) => Math.sign(value as number) * Math.sign(fact.value as number) < 0))
    return `expected numbers on one side of zero, received ${first!.id} and ${fact.id}`;
  return undefined;
}

const differ = <T>(items: T[], by: (item: T) => string): boolean => new Set(items.map(by)).size > 1;

/** What a fact is called in the figure: what tells it from the others. */
function labels(facts: Fact[], form: Form, language: Language): string[] {
  const place = ({ place: { name } }: Fact) => name;
  const source = ({ source: { short } }: Fact) => short;
  const parts: ((fact: Fact) => string)[] = [
    ...(form === 'barChart' ? [place] : []),
    ({ measure }) => measure.label,
    ({ period }) => formatPeriod(period, language),
    source,
  ];
  const telling = parts.filter((part) => differ(facts, part));
  const named = (by: ((fact: Fact) => string)[]) => facts.map((fact) => by.map((part) => part(fact)).join(', '));
  const names = named(telling.length > 0 ? telling : [form === 'barChart' ? place : source]);
  // Of two estimates in one source it is whoever states them that differs.
  return isTelling(facts, names) ? names : named([...telling, ({ statedBy }) => statedBy.split(/,| \(/)[0]!]);
}

/** Whether no two facts have the same place and name. */
const isTelling = (facts: Fact[], names: string[]): boolean =>
  new Set(names.map((name, i) => `${facts[i]!.place.id} ${name}`)).size === facts.length;

const lower = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const each = (facts: Fact[], by: (fact: Fact) => string): string => [...new Set(facts.map(by))].join(' and ');

/** Measure, places, period and source of all facts. */
function subtitleOf(facts: Fact[], language: Language): string {
  const measure = each(facts, (fact) => lower(fact.measure.label));
  const [places, periods, sources] = [
    ({ place }: Fact) => place.name,
    ({ period }: Fact) => formatPeriod(period, language),
    ({ source }: Fact) => source.short,
  ].map((by) => each(facts, by));
  const text = `${measure}, ${places}, ${periods}, according to ${sources}`;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** What the drawing shows, with every number. */
function altOf(facts: Fact[], form: Form, language: Language): string {
  const names = labels(facts, form, language);
  const said = facts.map(
    (fact, i) => `${form === 'barChart' ? names[i]! : `${fact.place.name}, ${names[i]!}`}: {${fact.id} full}.`,
  );
  return `${form === 'barChart' ? 'Bars from a common zero.' : 'Dots on one axis, none joined.'} ${said.join(' ')}`;
}

function fields({ ledger }: Present): Field[] {
  const { language } = ledger;
  const text = worded(measureSchema.shape.label, ledger);
  const found = (ids: unknown): Fact[] =>
    Array.isArray(ids) ? ids.flatMap((id: string) => ledger.facts.get(id) ?? []) : [];
  const built =
    (make: (facts: Fact[], form: Form) => string) =>
    ({ facts, form }: Answers) => {
      const drawn = found(facts);
      const words = drawn.length > 0 ? make(drawn, (form as Form | undefined) ?? 'barChart') : undefined;
      return words !== undefined && textProblems(words, ledger).length === 0 ? words : undefined;
    };
  return [
    {
      name: 'form',
      ask: 'Its form: bars from a common zero, or dots for estimates side by side',
      example: 'barChart',
      choices: () => [...FORMS],
      suggest: () => 'barChart',
      wrong: among(`one of ${FORMS.join(', ')}`, FORMS),
    },
    factsField(ledger, 'The facts that are drawn, by their addresses', {
      wrong: (value, so, before) => misfit(ledger.facts.get(String(value))!, found(before), so.form, language),
    }),
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
      suggest: built((facts, form) => altOf(facts, form, language)),
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
        return existsSync(`src/figures/${value}.ts`)
          ? `expected an id of its own, received “${value}”, which src/figures/${value}.ts has; nothing is overwritten`
          : undefined;
      },
    },
  ];
}

/** A text in the quotes of our code. */
const code = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`;

/** The figure’s file. */
function figureFile(
  { form, title, subtitle, alt }: { form: Form; title: string; subtitle: string; alt: string },
  drawn: Fact[],
  caveats: string[],
  ledger: Ledger,
): string {
  const names = labels(drawn, form, ledger.language);
  // What the texts print is listed too, so that its source stands below the figure.
  const printed = new Set(
    [title, subtitle, alt, ...caveats].flatMap((text) => factsIn(text, ledger)).map(({ id }) => id),
  );
  const others = [...printed].filter((id) => !drawn.some((fact) => fact.id === id));
  const [chart, row, draw] =
    form === 'barChart'
      ? [
          "import { barChart } from '../charts/barChart.ts';",
          "import { barRow } from '../figure/barRow.ts';",
          'barChart(ROWS.map(([fact, label]) => barRow(fact, ledger, { label })), axis(FACTS, frame, ledger), frame)',
        ]
      : [
          "import { dotPlot } from '../charts/dotPlot.ts';",
          "import { dotsByPlace } from '../figure/dotRow.ts';",
          'dotPlot(dotsByPlace(ROWS, ledger), axis(FACTS, frame, ledger), frame)',
        ];
  const rest = others.map((id) => `, ${code(id)}`).join('');
  return `${[
    chart,
    "import { axis } from '../figure/axis.ts';",
    row,
    "import { defineFigure } from '../figure/figure.ts';",
    '',
    '/** The facts that are drawn, each with its name in the figure. */',
    'const ROWS: [fact: string, label: string][] = [',
    ...drawn.map((fact, i) => `  [${code(fact.id)}, ${code(names[i]!)}],`),
    '];',
    'const FACTS = ROWS.map(([fact]) => fact);',
    '',
    'export default defineFigure({',
    `  title: ${code(title)},`,
    `  subtitle: ${code(subtitle)},`,
    `  alt: ${code(alt)},`,
    ...(caveats.length === 0
      ? ['  caveats: [],']
      : ['  caveats: [', ...caveats.map((caveat) => `    ${code(caveat)},`), '  ],']),
    `  facts: ${rest === '' ? 'FACTS' : `[...FACTS${rest}]`},`,
    `  draw: (frame, ledger) => ${draw},`,
    '});',
  ].join('\n')}\n`;
}

/** What a figure is asked for. */
type Asked = {
  id: string;
  form: Form;
  facts: string[];
  title: string;
  subtitle: string;
  alt: string;
  caveat?: string[];
};

export const figure: Generator = {
  what: 'a chart of facts of one unit',
  fields,
  make: async ({ given, asker, example, ...project }) => {
    const { ledger } = project;
    const answers = (await fill(fields(project), given, asker, example)) as Asked;
    const drawn = answers.facts.map((id) => ledger.facts.get(id)!);
    const caveats = [...new Set([...drawn.flatMap(({ caveat }) => caveat ?? []), ...(answers.caveat ?? [])])];
    const draft: Draft = new Map();
    newFile(draft, `src/figures/${answers.id}.ts`, figureFile(answers, drawn, caveats, ledger));
    return {
      draft,
      next:
        `Look at it in npm run dev, at /figures/${answers.id}/. Set it into a text with <Figure id="${answers.id}" />. ` +
        'npm test looks for labels that overlap and asks to accept its pictures.',
    };
  },
};
