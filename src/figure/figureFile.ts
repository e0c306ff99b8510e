/** Figures that are files of choices, in data/figures: read, held to what there is, and drawn by their form. */
import { z } from 'zod';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { figureSchemas, formSchema, type Choices, type FormName } from '../ledger/figureSchema.ts';
import { expected, ProblemError, type Problem } from '../ledger/problem.ts';
import { readJson } from '../ledger/readJson.ts';
import type { IdList } from '../ledger/schema.ts';
import { segments } from '../ledger/texts.ts';
import type { Ledger } from '../ledger/types.ts';
import { expectedId } from '../ledger/validate/suggestId.ts';
import type { FigureInput } from './figure.ts';
import { ChoiceError, type Form } from './forms/form.ts';
import { FORMS } from './forms/forms.ts';

export const FIGURE_FILES = 'data/figures';

/** For what is read before it is known to have a shape. */
const anything = z.unknown();

const NAME = /^data\/figures\/([^/]+)\.json$/;

/** The ids of all figures that are files of choices. */
export const figureFileIds = (files: ProjectFiles): string[] =>
  files.under(FIGURE_FILES).flatMap((file) => NAME.exec(file)?.[1] ?? []);

/** Reads the choices of one form. */
function choicesOf<F extends FormName>(files: ProjectFiles, file: string, form: F): Choices<F> {
  const { data, problems } = readJson(files, file, figureSchemas[form]);
  if (!data) throw new ProblemError(problems);
  return data as Choices<F>;
}

/** The facts that choices of any form draw, in their order. @param json that fits the schema of its form */
export function factsDrawn(json: unknown, ledger: Ledger): string[] {
  const of = <F extends FormName>(form: F): string[] =>
    FORMS[form](figureSchemas[form].parse(json) as Choices<F>).facts(ledger);
  return of(formSchema.parse(json).form);
}

/** A text of a file, by its place there, and the list that it names an entry of, if it does. */
interface Named {
  place: string;
  text: string;
  list?: IdList;
}

/** Every text of a value that fits its schema, with what the schema says it names. */
function textsIn(schema: z.core.$ZodType, value: unknown, place: string[] = []): Named[] {
  if (schema instanceof z.ZodOptional) return value === undefined ? [] : textsIn(schema.unwrap(), value, place);
  if (schema instanceof z.ZodObject)
    return Object.entries(value as Record<string, unknown>).flatMap(([key, each]) =>
      textsIn(schema.shape[key], each, [...place, key]),
    );
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((each, i) => textsIn(schema.element, each, [...place, String(i)]));
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, value).success);
    return fitting ? textsIn(fitting, value, place) : [];
  }
  // A choice among a few is no text.
  if (typeof value !== 'string' || !(schema instanceof z.ZodString)) return [];
  const list = schema.meta()?.idOf as IdList | undefined;
  return [{ place: place.join('.'), text: value, ...(list && { list }) }];
}

const LISTED: Record<IdList, string> = {
  facts: 'the address of a fact',
  measures: 'a measure of data/measures.json',
  units: 'a unit of data/units.json',
  qualifiers: 'a qualifier of data/qualifiers.json',
  places: 'a place of data/places.json',
  people: 'a person of data/people.json',
  sources: 'a source of data/sources.json',
};

/** Texts that the figure’s own fields are, whose numbers are checked as those of every figure are. */
const CHECKED = /^(?:title|subtitle|alt|caveats)\b/;

/** What is wrong with one text: an id that names nothing, or a reference to a fact that leads nowhere. */
function wrongIn({ place, text, list }: Named, ledger: Ledger): string[] {
  if (list === 'facts')
    return ledger.facts.has(text) || ledger.unread(text) ? [] : [expected(LISTED.facts, text, ledger.ids.facts)];
  if (list) return ledger[list].has(text) || !ledger.whole ? [] : [expectedId(LISTED[list], text, ledger[list])];
  if (CHECKED.test(place)) return [];
  return segments(text, ledger).flatMap((part) =>
    part.kind === 'wrong' && part.message !== '' ? [`${part.text}: ${part.message}`] : [],
  );
}

/** Where a text stands in JSON: "rows.2.fact". */
function placeOf(json: unknown, text: string, place: string[] = []): string | undefined {
  if (json === text) return place.join('.');
  if (typeof json !== 'object' || json === null) return undefined;
  for (const [key, value] of Object.entries(json)) {
    const found = placeOf(value, text, [...place, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where in a figure’s file the entry stands whose label names `of`: "places.2", or undefined for code. */
export function labelPlace(file: string, of: string, { files, places }: Ledger): string | undefined {
  if (!file.endsWith('.json')) return undefined;
  const { json } = readJson(files, file, anything);
  const named = [...places.values()].find(({ name }) => name === of)?.id;
  const place = placeOf(json, of) ?? (named && placeOf(json, named));
  return place?.replace(/\.(?:fact|name|place|facts\.\d+)$/, '');
}

/** Lets what cannot be drawn say where in the file the choice stands that it comes from. */
function placing<Arguments extends unknown[], T>(
  file: string,
  choices: Choices,
  { whole }: Ledger,
  draw: (...given: Arguments) => T,
): (...given: Arguments) => T {
  return (...given) => {
    try {
      return draw(...given);
    } catch (error) {
      // What finds nothing where data could not be read is not itself wrong.
      if (error instanceof TypeError && !whole) throw new ProblemError([]);
      if (error instanceof ChoiceError) throw new ProblemError([{ file, place: error.place, message: error.message }]);
      const problems: readonly Problem[] =
        error instanceof ProblemError
          ? error.problems
          : (error as Error).message.split('\n').map((message) => ({ file, place: '', message }));
      // Of a fact that the form cannot draw, the row is told and not the fact, which may be right.
      const placed = problems.map((problem) => {
        const [about = problem.place] = /[a-z0-9-]+\/[a-z0-9-]+/.exec(problem.message) ?? [];
        const place = placeOf(choices, about);
        return place === undefined ? problem : { ...problem, file, place };
      });
      throw new ProblemError(placed);
    }
  };
}

/**
 * Reads a figure of data/figures.
 * @throws ProblemError with everything that is wrong with it
 */
export function readFigureFile(file: string, ledger: Ledger): FigureInput {
  const { data, problems } = readJson(ledger.files, file, formSchema);
  if (!data) throw new ProblemError(problems);
  return inputOf(file, data.form, ledger);
}

function inputOf<F extends FormName>(file: string, name: F, ledger: Ledger): FigureInput {
  const choices = choicesOf(ledger.files, file, name);
  const wrong = textsIn(figureSchemas[name], choices).flatMap((named) =>
    wrongIn(named, ledger).map((message) => ({ file, place: named.place, message })),
  );
  if (wrong.length > 0) throw new ProblemError(wrong);
  const form: Form = FORMS[name](choices);
  const { title, subtitle, alt, caveats, also = [], steps } = choices;
  return {
    title,
    subtitle,
    alt,
    caveats,
    form: name,
    facts: placing(file, choices, ledger, (own: Ledger) => [...new Set([...form.facts(own), ...also])]),
    ...(steps && { steps }),
    ...(form.table && { table: form.table }),
    ...(form.controls && { controls: form.controls }),
    ...(form.shared && { shared: placing(file, choices, ledger, form.shared) }),
    draw: placing(file, choices, ledger, form.draw),
  };
}

/** Every text of figures’ files, of which drawings may say some; of those that can be read. */
export function figureFileTexts(files: ProjectFiles): string[] {
  return figureFileIds(files).flatMap((id) => {
    const { data } = readJson(files, `${FIGURE_FILES}/${id}.json`, formSchema);
    const schema = data && figureSchemas[data.form];
    return schema?.safeParse(data).success
      ? textsIn(schema, data).flatMap(({ text, list }) => (list ? [] : [text]))
      : [];
  });
}
