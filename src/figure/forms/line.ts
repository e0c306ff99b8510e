import { extent, ticks as roundTicks } from 'd3';
import { lineChart, type Claim, type Series } from '../../charts/lineChart.ts';
import { isNarrow } from '../../charts/svg.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { certainty, numberOf } from '../figure.ts';
import { ChoiceError, drawnWords, type Form } from './form.ts';
import { queried } from './query.ts';
import { axisOf } from './valueAxis.ts';

type SeriesChoice = Choices<'line'>['series'][number];

/** How far above its highest point a line is named. */
const ABOVE = -12;

export function line(choices: Choices<'line'>): Form {
  const { series, claims = [], claimsTitle, axis, table } = choices;
  const factsOf = ({ measure, place, source }: SeriesChoice, i: number, ledger: Ledger): Fact[] => {
    const facts = queried({ measure, places: [place], source }, ledger);
    if (facts.length === 0 && ledger.whole)
      throw new ChoiceError(`series.${i}`, 'expected a series of facts with one number, received one that has none');
    return facts;
  };
  const all = (ledger: Ledger): Fact[] => series.flatMap((each, i) => factsOf(each, i, ledger));
  const drawn = (ledger: Ledger): Series[] =>
    series.map((each, i) => {
      const facts = factsOf(each, i, ledger);
      const points = facts.map((fact) => ({
        fact: fact.id,
        year: Number(fact.period.start),
        value: numberOf(fact),
        provisional: fact.qualifier.id === 'provisional',
      }));
      const highest = points.reduce((most, point) => (point.value > most.value ? point : most));
      const above = { year: highest.year, dy: ABOVE };
      const { name, code } = facts[0]!.place;
      return { name, code: code!, nameAt: each.nameAt ?? { wide: above, narrow: above }, points };
    });
  const claimed = (ledger: Ledger): Claim[] =>
    claims.map(({ fact: id, source }) => {
      const fact = findFact(id, ledger);
      return {
        fact: id,
        code: fact.place.code!,
        undated: fact.period.precision === 'undated',
        value: numberOf(fact),
        formatted: formatFact(fact, ledger.language, 'bare'),
        source: drawnWords(source, ledger),
        ...certainty(fact),
      };
    });
  return {
    facts: (ledger) => [...all(ledger).map(({ id }) => id), ...claims.map(({ fact }) => fact)],
    ...(table && { table }),
    draw: (frame, ledger) => {
      const lines = drawn(ledger);
      const width = isNarrow(frame) ? 'narrow' : 'wide';
      const span = extent(lines.flatMap(({ points }) => points.map(({ year }) => year))) as [number, number];
      const years = choices.years ?? span;
      const ids = [...all(ledger).map(({ id }) => id), ...claims.map(({ fact }) => fact)];
      const { max, ticks, formatTick } = axisOf(axis, ids, frame, ledger);
      return lineChart(
        lines,
        claimed(ledger),
        {
          years,
          max,
          yearTicks:
            choices.yearTicks?.[width] ?? roundTicks(...years, width === 'wide' ? 7 : 4).filter(Number.isInteger),
          guides: choices.guides?.[width] ?? [],
          ticks,
          formatTick,
          claimsTitle: (claimsTitle?.[width] ?? []).map((words) => drawnWords(words, ledger)),
        },
        frame,
      );
    },
  };
}
