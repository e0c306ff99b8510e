import { arrowPlot, type ArrowRow } from '../../charts/arrowPlot.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact, formatNumber } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import { formatPeriod } from '../../ledger/period.ts';
import type { Ledger } from '../../ledger/types.ts';
import { compare } from '../../ledger/verdicts.ts';
import { counted } from '../../i18n/format.ts';
import { compute } from '../compute.ts';
import { numberOf } from '../figure.ts';
import { drawnWords, type Form } from './form.ts';
import { axisOf } from './valueAxis.ts';

type Row = Choices<'arrows'>['rows'][number];

const end = (id: string, ledger: Ledger) => {
  const fact = findFact(id, ledger);
  return { fact: id, value: numberOf(fact), formatted: formatFact(fact, ledger.language) };
};

const yearOf = (id: string, ledger: Ledger): string => formatPeriod(findFact(id, ledger).period, ledger.language);

/** What the reference series says of a claim, where rounding does not explain the difference. */
function references(
  claim: string,
  { from, series = [] }: Row,
  seriesLabels: Choices<'arrows'>['series'],
  ledger: Ledger,
): NonNullable<ArrowRow['references']> {
  const check = ledger.checks.find((each) => each.claim === claim);
  const [against] = check?.against ?? [];
  if (!check || !against || !series.includes(against) || compare(check, ledger).agrees) return [];
  const reference = end(against, ledger);
  const isBefore = yearOf(against, ledger) === yearOf(from, ledger);
  return [
    {
      ...reference,
      formatted:
        (seriesLabels ? drawnWords(isBefore ? seriesLabels.before : seriesLabels.after, ledger) : '') +
        reference.formatted,
      short: isBefore ? `${yearOf(against, ledger)}: ${reference.formatted}` : reference.formatted,
    },
  ];
}

export function arrows({ rows, below, above, series, axis }: Choices<'arrows'>): Form {
  const drawn = (ledger: Ledger): ArrowRow[] =>
    rows.map((row) => {
      const change = compute('difference', [row.from, row.to], ledger);
      const { place } = findFact(row.from, ledger);
      return {
        name: place.name,
        code: place.code!,
        from: end(row.from, ledger),
        to: end(row.to, ledger),
        change: counted(ledger.language.messages.number.points, Math.abs(change.value), ledger.language, {
          n: formatNumber(change.value, { ...change.unit, inline: false }, ledger.language),
        }),
        references: [row.from, row.to].flatMap((claim) => references(claim, row, series, ledger)),
      };
    });
  return {
    facts: () => rows.flatMap((row) => [row.from, row.to, ...(row.series ?? [])]),
    draw: (frame, ledger) => {
      const ends = rows.flatMap(({ from, to }) => [from, to]);
      const { domain, ticks, formatTick } = axisOf(axis, ends, frame, ledger);
      return arrowPlot(
        drawn(ledger),
        {
          domain,
          ticks,
          formatTick,
          fromLabel: yearOf(rows[0]!.from, ledger),
          toLabel: yearOf(rows[0]!.to, ledger),
          below: drawnWords(below, ledger),
          above: drawnWords(above, ledger),
        },
        frame,
      );
    },
  };
}
