import type { Drawing, Frame } from '../charts/svg.ts';
import type { Certainty } from '../charts/mark.ts';
import { findFact } from '../ledger/ledger.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import type { Source } from '../ledger/schema.ts';
import { expected, ProblemError } from '../ledger/problem.ts';
import { withFile } from './declared.ts';
import { translateLabel } from '../i18n/locale.ts';
import { sharedId } from './shared.ts';
import type { Table } from './cell.ts';
import type { FormName } from '../ledger/figureSchema.ts';

/** What a file in src/figures declares, and what a file of choices in data/figures becomes. Its texts print numbers as `{dataset/fact}`. */
export interface FigureInput {
  /** The finding, in a sentence. */
  title: string;
  /** Measure, unit, place and period. */
  subtitle: string;
  /** What the drawing shows and its main values, for those who do not see it. */
  alt: string;
  /** What a reader must know not to be misled; it stands in the figure and in every export. */
  caveats: string[];
  /** The facts that are drawn, in the order of the table. */
  facts: string[] | ((ledger: Ledger) => string[]);
  /** What draws it, where it is a file of choices. */
  form?: FormName;
  /** How its table is laid out: a row for each fact, years against places for long series, or as the figure says. */
  table?: 'facts' | 'years' | ((facts: Fact[], ledger: Ledger) => Table);
  /** Draws at a width of 720 or 360. `shared` is the id of what `shared` drew. */
  draw: (frame: Frame, ledger: Ledger, shared: string) => Drawing;
  /** What both widths share, such as the land of a map: drawn once in a page, under this id. */
  shared?: (id: string, ledger: Ledger) => string;
  /** What a reader may choose: marks that carry `data-<name>` with another value step back. */
  controls?: Control[];
  /** Figures that tell the same in another year or of other places, in order, this one among them. */
  steps?: Step[];
}

/** A choice among a figure’s marks, made in plain HTML. */
export interface Control {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** A figure of a sequence, by its id, and what it is called there. */
export interface Step {
  id: string;
  label: string;
}

/** A figure with its name and its facts. */
export interface Figure extends Omit<FigureInput, 'facts' | 'draw' | 'shared' | 'table'> {
  id: string;
  /** Where on the site it is: figures/<id>/, or explore/<indicator>/<place>/. */
  page: string;
  /** The file that declares it. */
  file: string;
  /** The ledger that it is drawn from, in whose language it is. */
  ledger: Ledger;
  facts: Fact[];
  sources: Source[];
  draw: (frame: Frame) => Drawing;
  shared?: (id: string) => string;
  table?: 'facts' | 'years' | ((facts: Fact[]) => Table);
}

export const WIDTHS = { wide: 720, narrow: 360 };

/** Declares a figure. The file’s name is its id. */
export const defineFigure = (input: FigureInput): FigureInput => input;

const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What a figure needs, and how each is told from something else. */
const SHAPE: [key: keyof FigureInput, what: string, holds: (value: unknown) => boolean][] = [
  ['title', 'a text', isText],
  ['subtitle', 'a text', isText],
  ['alt', 'a text', isText],
  ['caveats', 'a list of texts', areTexts],
  ['facts', 'a list of facts’ addresses', (value) => areTexts(value) || typeof value === 'function'],
  ['draw', 'a function that draws', (value) => typeof value === 'function'],
];

/** What a file declares is not checked for types before it is run. */
function shapeProblems(input: FigureInput | undefined): [place: string, message: string][] {
  if (typeof input !== 'object' || input === null)
    return [['', 'expected export default defineFigure({ … }), received none']];
  return SHAPE.filter(([key, , isValid]) => !isValid(input[key])).map(([key, what]) => [
    key,
    expected(what, input[key]),
  ]);
}

/** Resolves a declared figure’s facts; a fact that does not exist is an error that names both. @param file that declares it */
export function resolveFigure(
  id: string,
  file: string,
  input: FigureInput,
  ledger: Ledger,
  page = `figures/${id}/`,
): Figure {
  const wrong = shapeProblems(input);
  if (wrong.length > 0) throw new ProblemError(wrong.map(([place, message]) => ({ file, place, message })));
  const { facts: chosen } = input;
  const own = typeof chosen === 'function' ? withFile(file, 'facts', ledger, () => chosen(ledger)) : chosen;
  const problems = own
    .filter((fact) => !ledger.facts.has(fact) && !ledger.unread(fact))
    .map((fact) => ({
      file,
      place: 'facts',
      message: expected('the address of a fact', fact, ledger.ids.facts),
    }));
  if (problems.length > 0) throw new ProblemError(problems);
  const facts = own.map((fact) => findFact(fact, ledger));
  const sources = [...new Set(facts.map((fact) => fact.source))];
  const { language } = ledger;
  const { shared, table } = input;
  const say = (address: string, text: string) => language.translation('figures', `${id}.${address}`, text) ?? text;
  return {
    ...input,
    id,
    page,
    file,
    ledger,
    facts,
    sources,
    title: say('title', input.title),
    subtitle: say('subtitle', input.subtitle),
    alt: say('alt', input.alt),
    caveats: input.caveats.map((caveat, i) => say(`caveats.${i}`, caveat)),
    controls: input.controls?.map(({ name, label, options }) => ({
      name,
      label: translateLabel(label, language),
      options: options.map((option) => ({ ...option, label: translateLabel(option.label, language) })),
    })),
    steps: input.steps?.map((step) => ({ ...step, label: translateLabel(step.label, language) })),
    shared: shared && ((under) => shared(under, ledger)),
    table: typeof table === 'function' ? (of) => table(of, ledger) : table,
    draw: (frame) => input.draw(frame, ledger, sharedId(id)),
  };
}

/** How sure a fact is, as its mark shows it. */
export function certainty(fact: Fact): Certainty {
  const { certainty } = fact.qualifier;
  return { certainty, dotted: fact.period.precision === 'undated' || fact.period.inferred !== null };
}

/** A fact’s value where a chart needs one number. */
export function numberOf(fact: Fact): number {
  if (typeof fact.value === 'number') return fact.value;
  throw new ProblemError([
    { file: 'data/datasets', place: fact.id, message: expected('a fact with one number', fact.value) },
  ]);
}
