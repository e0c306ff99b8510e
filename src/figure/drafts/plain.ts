/** How figures without a map begin. */
import { measureText } from '../../charts/measureText.ts';
import { isCountry } from '../../charts/paint.ts';
import { formatPeriod } from '../../ledger/period.ts';
import { labelWithoutDate } from '../../ledger/texts.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { remainder } from '../../ledger/derivations.ts';
import { queried } from '../forms/query.ts';
import { spanOf } from '../timelineRow.ts';
import { areNotNegative, areNumbers, areOfOneUnit, each, firstOf, haveColours, type Draft } from './draft.ts';
import { areTelling, namesOf } from './names.ts';

/** Room for a place’s name beside dots. */
const NAME_ROOM = 112;
/** A line with fewer years is two dots joined. */
const YEARS = 3;
/** More marks than a reader can see as people. */
const MOST_PEOPLE = 200;

const areTold =
  (besides: 'place' | 'nothing') =>
  (facts: Fact[], { language }: Ledger): string | undefined =>
    areTelling(facts, namesOf(facts, besides, language))
      ? undefined
      : `expected facts that differ in place, measure, period, source or whoever states them, received ${facts.at(-1)!.id}, which differs in none`;

const areOnOneSide = (facts: Fact[]): string | undefined => {
  const other = facts.find(({ value }) => Math.sign(value as number) * Math.sign(facts[0]!.value as number) < 0);
  return other && `expected numbers on one side of zero, received ${facts[0]!.id} and ${other.id}`;
};

const named = (facts: Fact[], besides: 'place' | 'nothing', ledger: Ledger) => {
  const names = namesOf(facts, besides, ledger.language);
  return facts.map(({ id }, i) => ({ fact: id, label: names[i]! }));
};

export const bars: Draft<'bars'> = {
  misfit: firstOf(areNumbers, areOfOneUnit, areTold('nothing'), areOnOneSide),
  options: (facts, ledger) => ({ rows: named(facts, 'nothing', ledger) }),
  alt: 'Bars from a common zero.',
};

export const dots: Draft<'dots'> = {
  misfit: firstOf(
    areNumbers,
    areOfOneUnit,
    areNotNegative,
    each(
      'a place with a shorter name, or bars, which have room for it',
      ({ place }) => measureText(place.name, undefined, 'semibold') <= NAME_ROOM,
    ),
    areTold('place'),
  ),
  options: (facts, ledger) => ({ rows: named(facts, 'place', ledger) }),
  alt: 'Dots on one axis, none joined.',
};

/** Facts in pairs of a place and a measure, each in the order of its dates. */
const pairsOf = (facts: Fact[]): Fact[][] =>
  [...Map.groupBy(facts, ({ place, measure }) => `${place.id} ${measure.id}`).values()].map((pair) =>
    pair.toSorted((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? '')),
  );

export const arrows: Draft<'arrows'> = {
  misfit: firstOf(areNumbers, areOfOneUnit, haveColours, (facts) => {
    const pairs = pairsOf(facts);
    const odd = pairs.find(([a, b, ...more]) => !b || more.length > 0 || a!.period.start === b.period.start);
    if (odd) return `expected two facts of each place, of two dates, received ${odd.map(({ id }) => id).join(', ')}`;
    const years = new Set(pairs.map((pair) => pair.map(({ period }) => period.start).join(' to ')));
    return years.size > 1
      ? `expected the same two dates for each place, received ${[...years].join(' and ')}`
      : undefined;
  }),
  options: (facts) => ({
    rows: pairsOf(facts).map(([from, to]) => ({ from: from!.id, to: to!.id })),
    below: 'below zero',
    above: 'above zero',
  }),
  alt: 'Arrows from the first level to the second, on one axis.',
};

/** A series for each place and measure of the facts. */
const seriesOf = (facts: Fact[]) =>
  [...Map.groupBy(facts, ({ place, measure, source }) => `${place.id} ${measure.id} ${source.id}`).values()].map(
    ([fact]) => ({ measure: fact!.measure.id, place: fact!.place.id, source: fact!.source.id }),
  );

export const line: Draft<'line'> = {
  misfit: firstOf(
    areNumbers,
    areOfOneUnit,
    areNotNegative,
    haveColours,
    each('a fact of a reference series', ({ source }) => source.kind === 'series'),
    (facts, ledger) => {
      const short = seriesOf(facts).find(
        ({ place, ...series }) =>
          new Set(queried({ ...series, places: [place] }, ledger).map(({ period }) => period.start)).size < YEARS,
      );
      return short && `expected a series of at least ${YEARS} years, received that of ${short.place}`;
    },
  ),
  options: (facts) => ({ series: seriesOf(facts), table: 'years' }),
  alt: 'Lines, a point for each year.',
};

const areEvents = each('an event, a rule or another fact without a unit', ({ unit }) => unit === null);

/** The country whose lane a fact stands in, if it has a colour; the place itself otherwise. */
function laneOf({ place }: Fact, { places }: Ledger): string {
  const country = places.get(place.country ?? place.id)!;
  return country.code && isCountry(country.code) ? country.id : place.id;
}

export const timeline: Draft<'timeline'> = {
  misfit: firstOf(areEvents, (facts) =>
    facts.some(({ period }) => spanOf(period))
      ? undefined
      : 'expected facts of which one at least has a date, received none',
  ),
  options: (facts, ledger) => {
    const spans = facts.flatMap(({ period }) => spanOf(period) ?? []);
    const years: [number, number] = [Math.floor(Math.min(...spans)), Math.ceil(Math.max(...spans)) + 1];
    const step = [1, 2, 5, 10, 20, 50].find((each) => (years[1] - years[0]) / each <= 7) ?? 100;
    const first = Math.ceil(years[0] / step) * step;
    const ticks = Array.from({ length: Math.floor((years[1] - first) / step) + 1 }, (_, i) => first + i * step);
    return {
      lanes: [...Map.groupBy(facts, (fact) => laneOf(fact, ledger))].map(([place, own]) => ({
        place,
        rows: own.map(({ id }) => ({ fact: id })),
      })),
      years,
      ticks,
      narrowTicks: ticks.filter((_, i) => i % 2 === 0),
    };
  },
  alt: 'A time axis with a lane for each place.',
};

export const numbers: Draft<'numbers'> = {
  misfit: each('a fact with a number or a word for one', ({ unit }) => unit !== null),
  options: (facts, { language }) => ({
    cells: facts.map(({ id, measure, place, period, source }) => ({
      fact: id,
      label: measure.label,
      notes: [`${place.name}, ${formatPeriod(period, language)}`, source.short],
    })),
    columns: Math.min(facts.length, facts.length % 3 === 0 ? 3 : 2),
  }),
  alt: 'Numbers side by side, on no common scale.',
};

export const table: Draft<'table'> = {
  misfit: firstOf(haveColours, areEvents),
  options: (facts, ledger) => ({
    columns: ['What the reports say'],
    rows: [...Map.groupBy(facts, ({ place }) => place.id)].map(([place, own]) => ({
      place,
      cells: [own.map((fact) => ({ fact: fact.id, text: labelWithoutDate(fact, ledger) }))],
    })),
    silent: 'The reports say nothing.',
  }),
  alt: 'A table of countries and what is told of each.',
};

const isShare = ({ unit }: Fact): boolean => unit?.suffix?.trim() === '%';

export const shares: Draft<'shares'> = {
  misfit: firstOf(areNumbers, areOfOneUnit, areNotNegative, each('a share in percent', isShare), (facts) => {
    const wholes = new Set(
      facts.map(({ measure, place, period }) => [measure.label, place.name, period.start].join(', ')),
    );
    if (wholes.size > 1) return `expected parts of one whole, received ${[...wholes].join(' and ')}`;
    const left = remainder(facts.map(({ value }) => value as number));
    return left < 0 ? `expected parts of at most 100 percent together, received ${100 - left}` : undefined;
  }),
  options: (facts) => ({
    wholes: [
      {
        name: `${facts[0]!.measure.label}, ${facts[0]!.place.name}`,
        parts: facts.map(({ id }) => id),
        ...(facts.length > 1 && remainder(facts.map(({ value }) => value as number)) > 0
          ? { remainder: 'not described' }
          : {}),
      },
    ],
  }),
  alt: 'Parts of a whole.',
};

export const people: Draft<'people'> = {
  misfit: firstOf(
    areNumbers,
    haveColours,
    each('a number of people', ({ unit }) => unit?.id === 'people'),
    each(
      `a whole number of at most ${MOST_PEOPLE} people`,
      ({ value }) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST_PEOPLE,
    ),
  ),
  options: (facts) => ({ facts: facts.map(({ id }) => id) }),
  alt: 'One mark for each person.',
};
