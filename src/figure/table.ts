import { formatFact } from '../data/format.ts';
import { formatPeriod } from '../data/period.ts';
import type { Fact } from '../data/ledger.ts';
import { loadLedger } from '../data/ledger.ts';
import { plain } from '../data/texts.ts';
import { cite } from './citation.ts';
import type { Figure } from './figure.ts';

/** A cell is words, or a fact that is printed and linked, or nothing. */
export type Cell = string | { fact: Fact; text: string } | null;

export interface Table {
  head: string[];
  rows: Cell[][];
}

function byFact(facts: Fact[]): Table {
  const ledger = loadLedger();
  return {
    head: ['What', 'Value', 'When', 'Who says so', 'Source'],
    rows: facts.map((fact) => [
      plain(fact.label, ledger).replace(`, ${formatPeriod(fact.period)}`, ''),
      { fact, text: formatFact(fact, 'full') },
      formatPeriod(fact.period) + (fact.period.inferred ? ' (inferred)' : ''),
      plain(fact.statedBy, ledger),
      cite(fact),
    ]),
  };
}

/** Years down, places across: for facts of a series. Those of other sources follow, a row each. */
function byYear(facts: Fact[]): Table {
  const series = facts.filter((fact) => fact.source.kind === 'series');
  const places = [...new Set(series.map((fact) => fact.place))];
  const years = [...new Set(series.map((fact) => fact.period.start!))].sort();
  const cell = (year: string, place: Fact['place']): Cell => {
    const fact = series.find((each) => each.period.start === year && each.place === place);
    return fact ? { fact, text: formatFact(fact) } : null;
  };
  const own = years.map((year): Cell[] => [year, ...places.map((place) => cell(year, place))]);
  const claims = facts
    .filter((fact) => fact.source.kind !== 'series')
    .map((fact): Cell[] => [
      `${cite(fact)}, for ${formatPeriod(fact.period) === 'undated' ? 'no stated year' : formatPeriod(fact.period)}`,
      ...places.map((place) => (fact.place === place ? { fact, text: formatFact(fact) } : null)),
    ]);
  return { head: ['Year', ...places.map((place) => place.name)], rows: [...own, ...claims] };
}

/** The figure’s facts as a table. */
export function tableOf(figure: Figure): Table {
  return figure.table === 'years' ? byYear(figure.facts) : byFact(figure.facts);
}
