/**
 * The shapes of data/figures: a chart or map as a file of choices. Each form has a schema of its own, chosen by `form`.
 *
 * A message given here completes the sentence "expected …". Words that are drawn are English; data/languages/<code>/drawn.json
 * translates them, figures.json the title, the subtitle, the description and the caveats.
 */
import { z } from 'zod';
import { idOf, schemaKey, text } from './schema.ts';
import { derivationNames } from './derived.ts';

const fact = idOf('facts');
const words = text.describe('Words in the drawing. A fact’s value is written {dataset/fact}.');
const year = z.int().min(1000).max(2999);
const degrees = z.tuple(
  [z.number().min(-180).max(180), z.number().min(-90).max(90)],
  'longitude and latitude, as [69, 41.3]',
);
const numbers = z.array(z.number()).min(1, 'at least one number');
/** Something that differs between the drawing of a phone and the wide one. */
const atWidth = <T extends z.ZodType>(each: T) => z.strictObject({ wide: each, narrow: each });

const query = z
  .strictObject({
    measure: idOf('measures').describe('What the facts speak of.'),
    places: z
      .array(idOf('places'))
      .min(1, 'at least one place')
      .optional()
      .describe('Places, in the order in which they are drawn; all without it.'),
    years: z.tuple([year, year], 'a first and a last year').optional().describe('The first and the last year.'),
    source: idOf('sources').optional().describe('The source that holds them.'),
  })
  .describe('All facts of a measure, by place and then by date.');

const valueAxis = z
  .strictObject({
    from: z.number().optional().describe('Where it begins; zero without it.'),
    to: z.number().describe('Where it ends.'),
    ticks: numbers.describe('The numbers on it.'),
    narrowTicks: numbers.optional().describe('The numbers on it on a phone, if there are fewer.'),
    in: z.literal('millions').optional().describe('Writes “2 m” for two million.'),
  })
  .describe('The axis. Without it, it is made from the facts.');

const step = z.strictObject({
  id: z.string().describe('The id of the figure.'),
  label: text.describe('What it is called in the sequence.'),
});

/** What every figure says, whatever its form. */
const common = {
  $schema: schemaKey,
  title: text.describe('The finding, in a sentence. Numbers only as {dataset/fact}.'),
  subtitle: text.describe('Measure, unit, place and period. Numbers only as {dataset/fact}.'),
  alt: text.describe(
    'What the drawing shows and its main values, for those who do not see it. Numbers only as {dataset/fact}.',
  ),
  caveats: z
    .array(text)
    .describe(
      'What a reader must know not to be misled; it stands in the figure and in every export. Numbers only as {dataset/fact}.',
    ),
  also: z
    .array(fact)
    .optional()
    .describe('Facts that the texts rest on and that are not drawn; they stand in its table, after those that are.'),
  steps: z
    .array(step)
    .min(2, 'at least two figures')
    .optional()
    .describe(
      'Figures that tell the same in another year or of other places, in order, this one among them; all of them list the same.',
    ),
};

const rowLabels = z
  .enum(['places', 'dates', 'sources'])
  .optional()
  .describe('What names a row that has no label of its own: its place, its date or its source.');

const form = <F extends string, S extends z.ZodRawShape>(name: F, what: string, shape: S) =>
  z.strictObject({ ...common, form: z.literal(name).describe(what), ...shape });

const bars = form('bars', 'Amounts of one unit from a common zero.', {
  rows: z
    .array(
      z.strictObject({
        fact: fact.describe('The fact that is drawn.'),
        label: words.optional(),
        beside: z
          .strictObject({
            compute: z.enum(derivationNames).describe('What is computed.'),
            of: z.array(fact).min(1, 'at least one fact').describe('Of which facts.'),
          })
          .optional()
          .describe('A diamond below the bar: what a reference series, or our arithmetic, sets beside it.'),
      }),
    )
    .min(1, 'at least one row')
    .optional()
    .describe('The bars, in their order.'),
  query: query.optional(),
  labels: rowLabels,
  axis: valueAxis.optional(),
});

const dots = form('dots', 'Several estimates of one thing side by side, never joined.', {
  rows: z
    .array(
      z.strictObject({
        fact: fact.describe('The fact that is drawn.'),
        label: words.optional(),
        numberAlone: z
          .literal(true)
          .optional()
          .describe('Writes the number without its qualifier, where the label says how sure it is.'),
      }),
    )
    .min(1, 'at least one row')
    .optional()
    .describe('The dots, in their order; those of a place stand together.'),
  query: query.optional(),
  labels: rowLabels,
  heading: words.optional().describe('One heading for all rows, instead of one for each place.'),
  axis: valueAxis.optional(),
});

const arrows = form('arrows', 'A level before and after, an arrow for each place.', {
  rows: z
    .array(
      z.strictObject({
        from: fact.describe('The level before.'),
        to: fact.describe('The level after.'),
        series: z
          .array(fact)
          .optional()
          .describe(
            'Facts of a reference series; one is drawn where a check of data/checks.json says that it differs.',
          ),
      }),
    )
    .min(1, 'at least one row'),
  below: words.describe('What lies to the left of zero.'),
  above: words.describe('What lies to the right of zero.'),
  series: z
    .strictObject({ before: words, after: words })
    .optional()
    .describe('What stands before a reference value of the year before, and of the year after.'),
  axis: valueAxis.optional(),
});

const line = form('line', 'A reference series year by year, the reports’ claims beside it.', {
  series: z
    .array(
      z.strictObject({
        measure: idOf('measures').describe('What the series measures.'),
        place: idOf('places').describe('Of which place.'),
        source: idOf('sources').describe('The source of the series.'),
        nameAt: atWidth(
          z.strictObject({
            year: year.describe('At which year.'),
            dy: z.number().describe('How far below the line, in drawing units; above it is negative.'),
          }),
        )
          .optional()
          .describe('Where the line’s name stands; above its highest point without it.'),
      }),
    )
    .min(1, 'at least one series'),
  claims: z
    .array(
      z.strictObject({
        fact: fact.describe('The fact that is set beside the line.'),
        source: words.describe('Whose claim it is, in a word or two.'),
      }),
    )
    .optional()
    .describe('What reports claim: marks at the right, joined to nothing.'),
  claimsTitle: atWidth(z.array(words).min(1, 'at least one line'))
    .optional()
    .describe('What stands above the claims, in lines.'),
  years: z.tuple([year, year], 'a first and a last year').optional(),
  yearTicks: atWidth(z.array(year)).optional().describe('The years on the axis.'),
  guides: atWidth(z.array(year)).optional().describe('Years that the text speaks of, marked by a hairline.'),
  axis: valueAxis.optional(),
  table: z.literal('years').optional().describe('A table of years against places, for a long series.'),
});

const timeline = form(
  'timeline',
  'Events, rules or lives on one axis of years, each mark as long as its date is vague.',
  {
    lanes: z
      .array(
        z.strictObject({
          name: words.optional().describe('Its name; the place’s or the person’s without it.'),
          place: idOf('places').optional().describe('The country whose colour and name it has.'),
          person: idOf('people')
            .optional()
            .describe('Whose life it tells; the place then is the country they come from.'),
          tag: z
            .string()
            .regex(/^[a-z-]+$/, 'small letters')
            .optional()
            .describe('What the figure’s controls choose it by.'),
          rows: z
            .array(
              z.strictObject({
                fact: fact.describe('The fact that is drawn.'),
                label: words.optional().describe('A shorter label than the fact’s own.'),
                lasting: z
                  .literal(true)
                  .optional()
                  .describe('It lasted all that time, and did not happen somewhere within it.'),
                disputed: z.literal(true).optional().describe('Other sources date or describe it differently.'),
                countsBack: z.literal(true).optional().describe('The fact’s value is in years; they end at its date.'),
              }),
            )
            .min(1, 'at least one row'),
        }),
      )
      .min(1, 'at least one lane'),
    years: z.tuple([year, year], 'a first and a last year').describe('Where the axis begins and ends.'),
    ticks: z.array(year).describe('The years on it.'),
    narrowTicks: z.array(year).optional().describe('The years on it on a phone, if there are fewer.'),
    controls: z
      .array(
        z.strictObject({
          name: z
            .enum(['lane', 'state'])
            .describe('lane: by the tags of lanes; state: by whether it is done or planned.'),
          label: words,
          options: z
            .array(
              z.strictObject({ value: z.string().describe('A tag, done or planned; empty for all.'), label: words }),
            )
            .min(2, 'at least two options'),
        }),
      )
      .optional()
      .describe('What a reader may choose; other marks step back.'),
  },
);

const numbersPanel = form('numbers', 'Numbers that have no axis in common, each in its own words and unit.', {
  cells: z
    .array(
      z.strictObject({
        fact: fact.describe('The fact that is printed.'),
        label: words.describe('What was counted.'),
        notes: z.array(words).describe('By whom, when, of what.'),
      }),
    )
    .min(1, 'at least one number'),
  columns: z.int().min(1).max(3).describe('How many stand side by side in the wide drawing.'),
});

const table = form('table', 'Words in rows and columns: a table that is read like a figure.', {
  columns: z.array(words).min(1, 'at least one column'),
  rows: z
    .array(
      z.strictObject({
        place: idOf('places').describe('The country that the row is of.'),
        cells: z
          .array(z.array(z.strictObject({ fact, text: words })))
          .describe('What each column says, in its order; an empty list where the sources are silent.'),
      }),
    )
    .min(1, 'at least one row'),
  silent: words.describe('What stands in an empty cell.'),
});

const shares = form('shares', 'Parts of a whole, with what nobody describes.', {
  wholes: z
    .array(
      z.strictObject({
        name: words.describe('What is divided.'),
        parts: z.array(fact).min(1, 'at least one part').describe('Facts in percent of the whole.'),
        remainder: words.optional().describe('What the rest is called, which is computed. Without it none is drawn.'),
      }),
    )
    .min(1, 'at least one whole'),
});

const people = form('people', 'People, one mark for each.', {
  facts: z.array(fact).min(1, 'at least one fact').describe('Numbers of people, in the order in which they are drawn.'),
});

const spot = z.tuple(
  [z.number(), z.number(), z.enum(['start', 'middle', 'end'])],
  'a distance to the right and down from the point, and which end of the label stands there, as [12, -4, "start"]',
);
const label = z
  .strictObject({ wide: spot.optional(), narrow: spot.optional() })
  .optional()
  .describe('Where the label stands from its point in either drawing, in drawing units. Without it, a place is found.');

const country = z
  .string()
  .regex(/^[A-Z]{3}$/, 'the three-letter code of a country, as KGZ')
  .describe('The three-letter code of a country, as KGZ.');
const map = z
  .strictObject({
    window: z
      .enum(['corridor', 'central-asia', 'continent', 'around'])
      .describe(
        'corridor: from Kyiv and Moscow to the Pamirs; central-asia: the five states; continent: from Britain to Korea; around: what “around” names.',
      ),
    around: z
      .array(z.union([idOf('places'), degrees], 'a place, or longitude and latitude'))
      .min(2, 'at least two points')
      .optional()
      .describe('Places or points that the map holds, with a margin.'),
    centre: z.number().min(-180).max(180).optional().describe('The longitude that stands upright.'),
    parallels: z
      .tuple([z.number(), z.number()], 'two latitudes, as [37, 43]')
      .optional()
      .describe('Two latitudes between which distances are right.'),
    size: z
      .tuple([z.number(), z.number()], 'a width and a height, as [720, 480]')
      .optional()
      .describe('Width and height of the wide drawing; 720 and 480 without it.'),
    margin: z
      .tuple([z.number(), z.number(), z.number(), z.number()], 'four distances, as [60, 60, 60, 60]')
      .optional()
      .describe('Left, top, right and bottom.'),
    narrowWindow: z
      .tuple([z.number(), z.number(), z.number(), z.number()], 'x, y, width and height, as [0, 40, 640, 520]')
      .optional()
      .describe('The part of the wide drawing that a phone shows, larger: x, y, width and height.'),
    highlight: z.array(country).describe('Countries that the map is about.'),
    patterns: z
      .array(
        z.strictObject({
          countries: z.array(country).min(1, 'at least one country'),
          pattern: z.enum(['dark', 'hatched', 'outlined']),
        }),
      )
      .optional()
      .describe('Countries that stand out by a pattern.'),
  })
  .describe('The part of the earth that is shown.');

const point = z.union([idOf('places'), degrees], 'a place, or longitude and latitude as [69, 41.3]');

const corridorMap = form('corridor-map', 'Arrows on a map, as wide as their number.', {
  map,
  arrows: z
    .array(
      z.strictObject({
        fact: fact.describe('The fact that is drawn.'),
        from: point.describe('Where it begins.'),
        to: point.describe('Where it ends.'),
        bend: z
          .number()
          .min(-1)
          .max(1)
          .describe('How far it bends to the left, as a part of its length; to the right is negative.'),
        thin: z.literal(true).optional().describe('A line without a width, for what is counted in another unit.'),
        named: z
          .enum(['from', 'to'])
          .optional()
          .describe('Whether its label says where it comes from or, by the fact’s route, where it leads.'),
        note: words.optional().describe('A line below its value.'),
        labelAt: z.enum(['start', 'middle', 'end']).describe('Where on the arrow its label stands.'),
        label,
      }),
    )
    .min(1, 'at least one arrow'),
  widest: z
    .strictObject({ value: z.number().positive(), width: z.number().positive() })
    .describe('The largest value and its width in the wide drawing.'),
  names: z
    .array(
      z.strictObject({
        place: idOf('places').describe('The place that is named.'),
        at: degrees.optional().describe('Where; the place’s own coordinates without it.'),
        remainder: words
          .optional()
          .describe('Words behind what is left of 100 percent, which is computed from the arrows.'),
        wideOnly: z.literal(true).optional().describe('Not on a phone, where there is no room.'),
        label,
      }),
    )
    .optional()
    .describe('Names that help to find the way.'),
});

const mark = z.enum(['dot', 'square', 'triangle', 'diamond', 'ring', 'town', 'none']);
const placeMap = form('place-map', 'Places on a map, by kind.', {
  map,
  places: z
    .array(
      z.strictObject({
        fact: fact.optional().describe('The fact that stands there; a name that only helps to find the way has none.'),
        name: z
          .string()
          .optional()
          .describe('Its name, instead of the place’s; empty where a neighbour’s label names both.'),
        person: idOf('people').optional().describe('The person whose name it has.'),
        at: degrees.optional().describe('Longitude and latitude, instead of the place’s.'),
        mark: mark.optional().describe('What is drawn there: a dot without it.'),
        dotted: z.literal(true).optional().describe('Without a date, or with an inferred one.'),
        colour: idOf('places').optional().describe('The country whose colour it has.'),
        notes: z.array(words).optional().describe('Lines below the name.'),
        leader: z.literal(true).optional().describe('A line to the point, where the label stands away from it.'),
        wideOnly: z.literal(true).optional().describe('Not on a phone, where there is no room.'),
        label,
      }),
    )
    .min(1, 'at least one place'),
  key: z
    .array(z.strictObject({ mark, text: words }))
    .optional()
    .describe('What the marks mean, below the map.'),
  beneath: z
    .strictObject({
      title: words,
      entries: z.array(z.strictObject({ fact, text: words })).min(1, 'at least one entry'),
    })
    .optional()
    .describe('What the map cannot show, in words below it.'),
});

const shareMap = form('share-map', 'Circles by area on a map.', {
  map,
  circles: z
    .array(
      z.strictObject({
        place: idOf('places').describe('The country that it stands for.'),
        at: degrees.optional().describe('Where it stands, instead of the place’s coordinates.'),
        facts: z
          .array(fact)
          .describe('Its values, largest first; each is a circle around the same point. None where there is no value.'),
        notes: z.array(words).optional().describe('Lines below the name, instead of the values.'),
        label,
      }),
    )
    .min(1, 'at least one circle'),
  largest: z
    .strictObject({ value: z.number().positive(), radius: z.number().positive() })
    .describe('The largest value and its radius in the wide drawing.'),
});

/** The schema of each form. */
export const figureSchemas = {
  bars,
  dots,
  arrows,
  line,
  timeline,
  numbers: numbersPanel,
  table,
  shares,
  people,
  'corridor-map': corridorMap,
  'place-map': placeMap,
  'share-map': shareMap,
};

export type FormName = keyof typeof figureSchemas;
export const FORM_NAMES = Object.keys(figureSchemas) as FormName[];

/** A figure’s choices, of one form. */
export type Choices<F extends FormName = FormName> = z.infer<(typeof figureSchemas)[F]>;
export type Query = z.infer<typeof query>;
export type ValueAxis = z.infer<typeof valueAxis>;
export type MapChoices = z.infer<typeof map>;
export type PointChoice = z.infer<typeof point>;

/** What is read of a figure before its form is known. */
export const formSchema = z.looseObject({ form: z.enum(FORM_NAMES) });

/** Any figure, for editors’ programs. */
export const figureSchema = z.discriminatedUnion('form', [
  bars,
  dots,
  arrows,
  line,
  timeline,
  numbersPanel,
  table,
  shares,
  people,
  corridorMap,
  placeMap,
  shareMap,
]);
