import { formatFact } from './format.ts';
import type { Fact, Ledger } from './ledger.ts';
import { plain } from './texts.ts';
import type { Value } from './schema.ts';
import type { Period } from './period.ts';

/** A fact as the site publishes it in /facts.json and beside every figure. Texts are as a reader sees them. */
export interface PublicFact {
  id: string;
  kind: string;
  measure: string;
  label: string;
  value: Value | null;
  words: string | null;
  /** The value with its qualifier and unit in words; null where there is no quantity. */
  said: string | null;
  unit: string | null;
  qualifier: string;
  status: string | null;
  place: string;
  route: { from: string; to: string } | null;
  period: Period;
  report: string;
  paragraph: number | null;
  phrase: string | null;
  statedBy: string;
  caveat: string | null;
  corrections: Fact['corrections'];
  review: string;
}

/** A fact with its ids as ids and its texts as plain text. */
export function publicFact(fact: Fact, ledger: Ledger): PublicFact {
  return {
    id: fact.id,
    kind: fact.kind,
    measure: fact.measure.id,
    label: plain(fact.label, ledger),
    value: fact.value,
    words: fact.words,
    said: fact.unit ? formatFact(fact, 'full') : null,
    unit: fact.unit?.id ?? null,
    qualifier: fact.qualifier.id,
    status: fact.status,
    place: fact.place.id,
    route: fact.route && { from: fact.route.from.id, to: fact.route.to.id },
    period: fact.period,
    report: fact.source.id,
    paragraph: fact.paragraph,
    phrase: fact.phrase,
    statedBy: plain(fact.statedBy, ledger),
    caveat: fact.caveat && plain(fact.caveat, ledger),
    corrections: fact.corrections,
    review: fact.review,
  };
}

/** Facts that the site shows: those left out on purpose stay in the ledger’s files only. */
export function shownFacts(ledger: Ledger): Fact[] {
  return [...ledger.facts.values()].filter((fact) => fact.omit === null);
}
