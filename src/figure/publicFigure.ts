import { z } from 'zod';
import { plain } from '../ledger/texts.ts';
import { url } from '../i18n/paths.ts';
import { facetsOf } from './facets.ts';
import { WIDTHS, type Figure } from './figure.ts';

const address = z.url();

export const publicFigureSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe('The finding.'),
  subtitle: z.string().describe('Measure, unit, place and period.'),
  alt: z.string().describe('What it shows and its main values.'),
  caveats: z.array(z.string()),
  page: address,
  embed: address.describe('One self-contained HTML file for an iframe.'),
  svg: address,
  png: address.describe('Of twice the size.'),
  pdf: address,
  csv: address,
  json: address,
  xlsx: address,
  zip: address.describe('All of these, with a readme, the licence and how to cite it.'),
  width: z.number().describe('Of the drawing at its wide size, in CSS pixels.'),
  height: z.number().describe('Of the drawing at its wide size, in CSS pixels; the embed is taller by its texts.'),
  subjects: z.array(z.string()).describe('The datasets that it draws from, by id, the most drawn first.'),
  countries: z.array(z.string()).describe('The countries it speaks of, by id.'),
  reports: z.array(z.string()).describe('The reports it rests on, by id.'),
  facts: z.array(z.string()).describe('The facts it draws, by id.'),
});

export const figuresFileSchema = z.strictObject({
  $schema: z.string(),
  edition: z.string(),
  licence: z.string(),
  figures: z.array(publicFigureSchema),
});

/** What /figures.json says of a figure: texts as a reader sees them, addresses in full. */
export function publicFigure(figure: Figure): z.infer<typeof publicFigureSchema> {
  const ledger = figure.ledger;
  const { width, height } = figure.draw({ width: WIDTHS.wide, id: figure.id });
  const { subjects, countries, reports } = facetsOf(figure);
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  const file = (extension: string) => url(`figures/${figure.id}.${extension}`, figure.ledger.language);
  return {
    id: figure.id,
    title: plain(figure.title, ledger),
    subtitle: plain(figure.subtitle, ledger),
    alt: plain(figure.alt, ledger),
    caveats: figure.caveats.map((caveat) => plain(caveat, ledger)),
    page: url(`figures/${figure.id}/`, figure.ledger.language),
    embed: url(`embed/${figure.id}/`, figure.ledger.language),
    svg: file('svg'),
    png: file('png'),
    pdf: file('pdf'),
    csv: file('csv'),
    json: file('json'),
    xlsx: file('xlsx'),
    zip: file('zip'),
    width,
    height,
    subjects: ids(subjects),
    countries: ids(countries),
    reports: ids(reports),
    facts: ids(figure.facts),
  };
}
