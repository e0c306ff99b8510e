import { countriesOf } from '../ledger/countries.ts';
import type { Dataset } from '../ledger/types.ts';
import { inOrder } from '../i18n/order.ts';
import type { Place, Source } from '../ledger/schema.ts';
import type { Figure } from './figure.ts';

/** By what a figure can be found: all of it follows from its facts. */
export interface Facets {
  /** Datasets of its reports’ facts, the most drawn first. */
  subjects: Dataset[];
  countries: Place[];
  reports: Source[];
}

/** What a figure is about, which countries it speaks of, and which reports it rests on. */
export function facetsOf(figure: Figure): Facets {
  const ledger = figure.ledger;
  const fromReports = figure.facts.filter((fact) => fact.source.kind === 'report');
  // A figure of reference series alone is found by them.
  const groups = Map.groupBy(fromReports.length > 0 ? fromReports : figure.facts, (fact) => fact.dataset);
  const subjects = [...groups].sort(([, a], [, b]) => b.length - a.length).map(([id]) => ledger.datasets.get(id)!);
  const countries = [...new Set(figure.facts.flatMap(countriesOf))].map((id) => ledger.places.get(id)!);
  return {
    subjects,
    countries: countries.sort((a, b) => inOrder(a.name, b.name, ledger.language)),
    reports: figure.sources.filter((source) => source.kind === 'report'),
  };
}
