import type { Query } from '../../ledger/figureSchema.ts';
import { expected } from '../../ledger/problem.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { ChoiceError } from './form.ts';

/** The facts that a query asks for, by the order of its places and then by date; those that the site does not show are left out. */
export function queried({ measure, places, years, source }: Query, ledger: Ledger): Fact[] {
  const [first, last] = years ?? [-Infinity, Infinity];
  const isAsked = (fact: Fact): boolean => {
    const year = Number(fact.period.start?.slice(0, 4));
    return (
      fact.omit === null &&
      typeof fact.value === 'number' &&
      fact.measure.id === measure &&
      (!places || places.includes(fact.place.id)) &&
      (!years || (year >= first && year <= last)) &&
      (!source || fact.source.id === source)
    );
  };
  const found = [...ledger.facts.values()].filter(isAsked);
  const order = places ?? [...new Set(found.map(({ place }) => place.id))];
  return found.sort(
    (a, b) =>
      order.indexOf(a.place.id) - order.indexOf(b.place.id) ||
      (a.period.start ?? '').localeCompare(b.period.start ?? ''),
  );
}

/** The rows that a figure lists, or a row for each fact that it asks for. */
export function rowsOf<Row extends { fact: string }>(
  { rows, query }: { rows?: Row[] | undefined; query?: Query | undefined },
  ledger: Ledger,
): (Row | { fact: string; label?: undefined })[] {
  if (rows && query) throw new ChoiceError('query', 'expected rows or a query, received both');
  if (rows) return rows;
  if (!query) throw new ChoiceError('rows', expected('rows, or a query for facts', undefined));
  const facts = queried(query, ledger);
  if (facts.length === 0 && ledger.whole)
    throw new ChoiceError('query', 'expected a query that finds facts with one number, received one that finds none');
  return facts.map(({ id }) => ({ fact: id }));
}
