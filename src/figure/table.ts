import { formatFact } from '../ledger/format.ts';
import { formatPeriod } from '../ledger/period.ts';
import type { Fact } from '../ledger/types.ts';
import { labelWithoutDate, plain } from '../ledger/texts.ts';
import { cite } from '../cite/citation.ts';
import { fill } from '../i18n/format.ts';
import type { Cell, Table } from './cell.ts';
import type { Figure } from './figure.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Language } from '../i18n/locale.ts';

function byFact(facts: Fact[], full: boolean, ledger: Ledger): Table {
  const { figure: head, date } = ledger.language.messages;
  // An event or a rule is its own label: it has no value, and where all are so there is no column for one.
  const values = facts.some((fact) => fact.unit);
  return {
    by: 'fact',
    head: [
      head.what,
      ...(values ? [head.value] : []),
      head.when,
      ...(full ? [head.who, head.sourceHead, head.caveat] : [head.sourceHead]),
    ],
    rows: facts.map((fact) => {
      const label = labelWithoutDate(fact, ledger);
      const value = fact.unit ? { fact, text: formatFact(fact, ledger.language, 'full') } : null;
      return [
        value ? label : { fact, text: label },
        ...(values ? [value] : []),
        formatPeriod(fact.period, ledger.language) + (fact.period.inferred ? ` ${date.isInferred}` : ''),
        ...(full
          ? [plain(fact.statedBy, ledger), cite(fact, ledger.language), { note: fact.caveat ?? '' }]
          : [cite(fact, ledger.language)]),
      ];
    }),
  };
}

/** Years down, places across: for facts of a series. Those of other sources follow, a row each. */
function byYear(facts: Fact[], language: Language): Table {
  const series = facts.filter((fact) => fact.source.kind === 'series');
  const places = [...new Set(series.map((fact) => fact.place))];
  const years = [...new Set(series.map((fact) => fact.period.start!))].sort();
  const cell = (year: string, place: Fact['place']): Cell => {
    const fact = series.find((each) => each.period.start === year && each.place === place);
    return fact ? { fact, text: formatFact(fact, language) } : null;
  };
  const own = years.map((year): Cell[] => [year, ...places.map((place) => cell(year, place))]);
  const claims = facts
    .filter((fact) => fact.source.kind !== 'series')
    .map((fact): Cell[] => [
      fill(fact.period.start === null ? language.messages.figure.noYear : language.messages.figure.forYear, {
        source: cite(fact, language),
        year: formatPeriod(fact.period, language),
      }),
      ...places.map((place) => (fact.place === place ? { fact, text: formatFact(fact, language) } : null)),
    ]);
  return {
    by: 'cell',
    head: [language.messages.figure.year, ...places.map((place) => place.name)],
    rows: [...own, ...claims],
  };
}

/** The figure’s facts as a table, each with who says so and its caveat, unless there are so many that a reader had better open them one by one. */
export function tableOf(figure: Pick<Figure, 'facts' | 'table'>, ledger: Ledger, full = true): Table {
  if (typeof figure.table === 'function') return figure.table(figure.facts);
  return figure.table === 'years' ? byYear(figure.facts, ledger.language) : byFact(figure.facts, full, ledger);
}
