import { routedMeasures } from './route.ts';
import type { Fact, Ledger } from './types.ts';
import { formatFact } from './format.ts';
import type { Problem } from './problem.ts';
import { periodKey } from './period.ts';
import { sameValue } from './sameValue.ts';
import type { Check, Disagreement } from './schema.ts';
import type { Language } from '../i18n/locale.ts';

/** Facts that speak of the same thing: same measure, place, period, and for movements the same route. */
export function topic(fact: Fact): string {
  const route = fact.route ? `${fact.route.from.id}>${fact.route.to.id}` : '';
  // Events of one name and place are the same event; it is their date that may differ.
  const when = fact.kind === 'quantity' ? periodKey(fact.period) : '';
  return [fact.measure.id, fact.place.id, fact.person?.id ?? '', when, route, fact.unit?.id ?? ''].join(' ');
}

function answer(fact: Fact, language: Language): string {
  return fact.kind === 'quantity' ? formatFact(fact, language) : periodKey(fact.period);
}

function differ(a: Fact, b: Fact): boolean {
  if (a.kind === 'quantity') return !sameValue(a, b);
  const [one, other] = [a.period.start, b.period.start];
  // “2022” and “2022-02” agree: one source is only more exact than the other.
  return one !== null && other !== null && !one.startsWith(other) && !other.startsWith(one);
}

/** Raids and statements happen again and again; only of what happens once can dates disagree. */
function canDiffer(fact: Fact): boolean {
  return fact.kind === 'quantity' || fact.measure.once === true;
}

/** The entries by the facts that they name, so that they are not walked for each fact. */
const byFact = new WeakMap<Disagreement[], Map<string, Disagreement[]>>();

/** The entries that name a fact. */
export function disagreementsOf(id: string, { disagreements }: Ledger): Disagreement[] {
  let named = byFact.get(disagreements);
  if (!named) {
    named = new Map();
    for (const entry of disagreements)
      for (const fact of new Set(entry.facts)) named.set(fact, [...(named.get(fact) ?? []), entry]);
    byFact.set(disagreements, named);
  }
  return named.get(id) ?? [];
}

/**
 * Every pair of facts that differ and that neither a disagreement nor a check brings together.
 * @param declared those of the files, of facts too that could not be read
 */
export function findUndeclared(
  ledger: Ledger,
  declared: { disagreements: Disagreement[]; checks: Check[] },
): Problem[] {
  const groups = Map.groupBy(
    [...ledger.facts.values()].filter((fact) => fact.omit === null && canDiffer(fact)),
    topic,
  );
  const together = (a: Fact, b: Fact) =>
    declared.disagreements.some(({ facts }) => facts.includes(a.id) && facts.includes(b.id)) ||
    declared.checks.some(
      ({ claim, against }) => (claim === a.id && against.includes(b.id)) || (claim === b.id && against.includes(a.id)),
    );
  const routed = routedMeasures(ledger);
  const problems: Problem[] = [];
  for (const facts of groups.values())
    facts.forEach((a, i) => {
      for (const b of facts.slice(i + 1))
        if (differ(a, b) && !together(a, b))
          problems.push({
            file: 'data/disagreements.json',
            place: `${a.id}, ${b.id}`,
            message: `expected an entry that says why they differ (${answer(a, ledger.language)} and ${answer(b, ledger.language)} for ${a.label}), received none${routed.has(a.measure.id) ? '; or are they about different corridors? then give them a “route”' : ''}`,
          });
    });
  return problems;
}
