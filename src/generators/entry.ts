/** npm run new measure, unit, place or person: an entry of a list of `data/`. */
import type { Ledger } from '../ledger/types.ts';
import { measureSchema, personSchema, placeSchema, SUBJECTS, unitSchema } from '../ledger/schema.ts';
import { current, type Draft } from './draft.ts';
import { among, IDS, shapeProblem, shaped, slug, type Answers, type Field } from '../ledger/editor/field.ts';
import { decimalComma } from '../ledger/editor/value.ts';
import { fill } from '../ledger/editor/form.ts';
import { addToList } from '../ledger/editor/jsonList.ts';
import { expected } from '../ledger/problem.ts';
import type { Generator } from './generator.ts';

const SCHEMAS = { measures: measureSchema, units: unitSchema, places: placeSchema, people: personSchema };

/** A noun whose entry has the fields of its schema, in their order. */
function entry(list: keyof typeof SCHEMAS, what: string, fields: (ledger: Ledger) => Field[]): Generator {
  const file = `data/${list}.json`;
  return {
    what,
    fields: ({ ledger }) => fields(ledger),
    make: async ({ given, prompt, files, ledger, example }) => {
      const answers: Answers = {
        ...(list === 'measures' ? { units: [] } : {}),
        ...(await fill(fields(ledger), given, prompt, example)),
      };
      const made = Object.fromEntries(
        Object.keys(SCHEMAS[list].shape).flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])),
      );
      const draft: Draft = new Map([[file, addToList(current(new Map(), file, files), [list], made)]]);
      return { draft, next: `Facts name it as ${String(answers.id)}.` };
    },
  };
}

/** An id of its own, made of another answer unless given. */
const ownId = (known: Map<string, unknown>, file: string, from: string, example: string): Field => ({
  name: 'id',
  ask: 'Its id',
  example,
  suggest: (so) => (so[from] === undefined ? undefined : slug(String(so[from]))),
  wrong: (value) =>
    shapeProblem(unitSchema.shape.id, value) ??
    (known.has(String(value))
      ? `expected an id of its own, received “${value}”, which ${file} has already`
      : undefined),
});
const yesNo = (text: string): unknown => ({ yes: true, no: false })[text] ?? text;
const variants: Field = {
  name: 'variants',
  ask: 'Other spellings in the reports',
  example: 'Almaata',
  list: true,
  optional: true,
  silent: true,
};
const coordinate = (name: 'lat' | 'lon', ask: string, example: string): Field => ({
  name,
  ask,
  example,
  optional: true,
  read: (text) => (Number.isNaN(Number(text)) ? text : Number(text)),
  wrong: (value) =>
    typeof value === 'string'
      ? (decimalComma(value) ?? expected(`degrees as ${example}, negative in the south and west`, value))
      : shapeProblem(placeSchema.shape[name], value),
});

export const measure = entry('measures', 'what facts speak of', ({ measures, units }) => [
  {
    name: 'label',
    ask: 'What is measured, or what happened, in a few words',
    example: 'Seasonal workers',
    wrong: shaped(measureSchema.shape.label),
  },
  ownId(measures, 'data/measures.json', 'label', 'seasonal-workers'),
  {
    name: 'subject',
    ask: 'Its subject',
    example: 'counts',
    choices: () => [...SUBJECTS],
    wrong: shaped(measureSchema.shape.subject),
  },
  {
    name: 'units',
    ask: 'The units its quantities may have; none for events',
    example: 'people',
    list: true,
    split: IDS,
    optional: true,
    choices: () => [...units.keys()],
    wrong: among('a unit of data/units.json', units.keys()),
  },
  {
    name: 'once',
    ask: 'Whether it happens once in a place, yes or no',
    example: 'yes',
    optional: true,
    silent: true,
    read: yesNo,
    wrong: shaped(measureSchema.shape.once),
  },
  {
    name: 'description',
    ask: 'What it is, in a sentence',
    example: 'People who work for a part of the year.',
    wrong: shaped(measureSchema.shape.description),
  },
]);

export const unit = entry('units', 'in which quantities are counted', ({ units }) => [
  { name: 'one', ask: 'Said in full, of one', example: 'farm', wrong: shaped(unitSchema.shape.one) },
  { name: 'other', ask: 'Said in full, of many', example: 'farms', wrong: shaped(unitSchema.shape.other) },
  ownId(units, 'data/units.json', 'other', 'farms'),
  { name: 'prefix', ask: 'The sign before the number', example: '$', optional: true, silent: true },
  { name: 'suffix', ask: 'The sign after the number', example: '%', optional: true, silent: true },
  {
    name: 'inline',
    ask: 'Whether prose prints the word after the number too, yes or no',
    example: 'yes',
    optional: true,
    read: yesNo,
    wrong: shaped(unitSchema.shape.inline),
  },
]);

export const place = entry('places', 'a country, region, city or site', ({ places }) => [
  { name: 'name', ask: 'Its name', example: 'Almaty', wrong: shaped(placeSchema.shape.name) },
  ownId(places, 'data/places.json', 'name', 'almaty'),
  {
    name: 'kind',
    ask: 'What it is',
    example: 'city',
    choices: () => [...placeSchema.shape.kind.options],
    wrong: shaped(placeSchema.shape.kind),
  },
  {
    name: 'code',
    ask: 'Its ISO code',
    example: 'KZ',
    optional: true,
    when: ({ kind }) => kind === undefined || kind === 'country',
    wrong: shaped(placeSchema.shape.code),
  },
  {
    name: 'country',
    ask: 'Its country',
    example: 'kazakhstan',
    optional: true,
    when: ({ kind }) => kind !== 'country',
    wrong: among('a place of data/places.json', places.keys()),
  },
  coordinate('lat', 'Its latitude, in degrees north', '43.25'),
  coordinate('lon', 'Its longitude, in degrees east', '76.95'),
  variants,
]);

export const person = entry('people', 'somebody whom a report names', ({ people, sources }) => [
  { name: 'name', ask: 'The name', example: 'Aigul Example', wrong: shaped(personSchema.shape.name) },
  ownId(people, 'data/people.json', 'name', 'aigul-example'),
  { name: 'as', ask: 'Who it is, as the report says', example: 'a farmer', wrong: shaped(personSchema.shape.as) },
  {
    name: 'report',
    ask: 'The report that names the person',
    example: 'timesca-2025',
    choices: () => [...sources.keys()],
    wrong: among('a source of data/sources.json', sources.keys()),
  },
  variants,
]);
