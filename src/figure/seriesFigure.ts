/** The line of a reference series in one place, with what reports claim beside it: its texts are made from its facts. */
import { roundTicks } from '../charts/linearScale.ts';
import { yearLines, type YearValue } from '../charts/yearLines.ts';
import { oncePer } from '../build/oncePer.ts';
import { capital, fill, ofMany } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';
import { inOrder } from '../i18n/order.ts';
import { formatFact, formatNumber } from '../ledger/format.ts';
import { formatPeriod } from '../ledger/period.ts';
import { seriesPage } from '../ledger/ledger.ts';
import { seriesOf, type Series, type SeriesPlace, type SeriesPoint } from '../ledger/series.ts';
import type { Place } from '../ledger/schema.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { certainty, numberOf, type Figure } from './figure.ts';
import { publish } from './registry.ts';
import { otherSources, reportClaims } from './seriesClaims.ts';

/** A series in one place, and what is drawn of it. */
export interface PlaceSeries {
  series: Series;
  line: SeriesPlace;
  /** What reports claim of the same, which the line is drawn with. */
  claims: Fact[];
  /** What all other sources say of it, the reports among them. */
  others: Fact[];
  figure: Figure;
}

/** Years as a reader sees them, those in a row as a span: "1994–1995, 2001". */
function yearSpans(years: number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** The years between the first and the last for which a line has no value. */
export function gapsOf({ points }: SeriesPlace): number[] {
  const years = new Set(points.map(({ year }) => year));
  const [first, last] = [points[0]!.year, points.at(-1)!.year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !years.has(year));
}

/** Why a value is less firm than others of its series, as the line shows it. */
export function doubtOf({ qualifier }: Fact): YearValue['doubt'] {
  if (qualifier.id === 'provisional') return 'provisional';
  return qualifier.id === 'exact' ? undefined : 'contested';
}

/** The unit and who counts; a unit that the label names already, as “roubles for a US dollar”, is not said again. */
export const unitLine = (label: string, unit: string, source: string, { messages }: Language): string =>
  unit.toLowerCase() === label.toLowerCase() ? source : fill(messages.series.subtitle, { unit, source });

const spanOf = ({ points }: SeriesPlace): string => [...new Set([points[0]!.year, points.at(-1)!.year])].join('–');

/** A year in a text is that of a fact which the same sentence prints. */
const exempt = (years: string): string => `{exempt ${years} | years of the series}`;
const value = ({ fact }: SeriesPoint): string => `{${fact.id} bare}`;

function textsOf(series: Series, line: SeriesPlace, claims: Fact[], ledger: Ledger) {
  const { series: t } = ledger.language.messages;
  const { points } = line;
  const [first, last] = [points[0]!, points.at(-1)!];
  const high = points.reduce((most, point) => (numberOf(point.fact) > numberOf(most.fact) ? point : most));
  const low = points.reduce((least, point) => (numberOf(point.fact) < numberOf(least.fact) ? point : least));
  const named = { measure: series.measure.label, place: line.place.name, years: exempt(spanOf(line)) };
  const at = (point: SeriesPoint) => ({ value: value(point), year: exempt(String(point.year)) });
  const claimed = claims
    .map((fact) => `{${fact.id}} (${fact.source.short}, ${exempt(formatPeriod(fact.period, ledger.language))})`)
    .join(', ');
  const caveats = [...Map.groupBy(points, ({ fact }) => fact.caveat)].flatMap(([caveat, own]) => {
    if (caveat === null) return [];
    return own.length === points.length ? [caveat] : [`${exempt(yearSpans(own.map(({ year }) => year)))}: ${caveat}`];
  });
  const gaps = gapsOf(line);
  const { provisionalLine, contestedLine } = ledger.language.messages.explore.drawn;
  const doubts = new Set(points.map(({ fact }) => doubtOf(fact)));
  return {
    title: fill(t.title, named),
    subtitle: unitLine(
      series.measure.label,
      capital(ofMany(first.fact.unit!, ledger.language), ledger.language),
      series.source.publisher,
      ledger.language,
    ),
    alt: [
      points.length > 1
        ? fill(t.alt, {
            first: value(first),
            firstYear: at(first).year,
            last: value(last),
            lastYear: at(last).year,
            high: value(high),
            highYear: at(high).year,
            low: value(low),
            lowYear: at(low).year,
          })
        : fill(t.altOne, at(first)),
      ...(claims.length > 0 ? [fill(t.altClaims, { claims: claimed })] : []),
    ].join(' '),
    caveats: [
      ...caveats,
      ...(doubts.has('provisional') ? [provisionalLine] : []),
      ...(doubts.has('contested') ? [contestedLine] : []),
      ...(gaps.length > 0 ? [fill(t.gaps, { years: exempt(yearSpans(gaps)) })] : []),
      ...(claims.length > 0 ? [t.claimsCaveat] : []),
    ],
  };
}

function figureOf(series: Series, line: SeriesPlace, claims: Fact[], ledger: Ledger): Figure {
  const { place, points } = line;
  const { language } = ledger;
  const ids = [...points.map(({ fact }) => fact.id), ...claims.map(({ id }) => id)];
  const [first, last] = [points[0]!.year, points.at(-1)!.year];
  // A single year is drawn between the one before and the one after.
  const years: [number, number] = first === last ? [first - 1, last + 1] : [first, last];
  const unit = { ...points[0]!.fact.unit!, inline: false };
  const values = [...points.map(({ fact }) => fact), ...claims].map(numberOf);
  const formatTick = (tick: number) => formatNumber(tick, unit, language);
  // Between very small numbers ticks can be closer than their words tell apart: then there are fewer.
  const ticks = [5, 2, 1]
    .map((count) => roundTicks(Math.min(...values), Math.max(...values), count))
    .find((each) => new Set(each.map(formatTick)).size === each.length)!;
  const drawn = {
    name: place.name,
    code: place.code ?? '',
    points: points.map(({ year, fact }) => ({
      fact: fact.id,
      year,
      value: numberOf(fact),
      text: formatFact(fact, language, 'bare'),
      doubt: doubtOf(fact),
    })),
  };
  const marks = claims.map((fact) => ({
    fact: fact.id,
    code: place.code ?? '',
    value: numberOf(fact),
    text: formatFact(fact, language, 'bare'),
    ...certainty(fact),
  }));
  return publish(
    `${series.measure.id}-${place.id}`,
    'data/series',
    {
      ...textsOf(series, line, claims, ledger),
      facts: ids,
      form: 'line',
      table: 'years',
      draw: (frame) =>
        yearLines(
          [drawn],
          marks,
          {
            years,
            base: null,
            ticks,
            formatTick,
            top: formatTick(ticks.at(-1)!),
            claimsTitle: language.messages.series.claimsTitle,
          },
          frame,
        ),
    },
    ledger,
    seriesPage(series.measure.id, place.id),
  );
}

/** Every line of every series, in the ledger’s language, places in the order of their names. */
export const placeSeries: (ledger: Ledger) => PlaceSeries[] = oncePer((ledger: Ledger) =>
  seriesOf(ledger).flatMap((series) =>
    series.places
      .toSorted((a, b) => inOrder(a.place.name, b.place.name, ledger.language))
      .map((line): PlaceSeries => {
        const point = line.points[0]!.fact;
        const claims = reportClaims(point, ledger);
        return {
          series,
          line,
          claims,
          others: otherSources(point, ledger),
          figure: figureOf(series, line, claims, ledger),
        };
      }),
  ),
);

/** The indicators of a profile’s line, the first of which its country has a line: what remittances weigh comes first. */
const PROFILE_INDICATORS = ['remittances-gdp-share', 'exchange-rate', 'gdp-growth'];

/** The series that a country’s profile draws; undefined where no series of these has two years of it. */
export const profileSeries = ({ id }: Place, ledger: Ledger): PlaceSeries | undefined =>
  PROFILE_INDICATORS.flatMap(
    (indicator) =>
      placeSeries(ledger).find(
        ({ series, line }) => series.measure.id === indicator && line.place.id === id && line.points.length > 1,
      ) ?? [],
  )[0];
