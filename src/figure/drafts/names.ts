/** What facts of one figure are called: what tells them from each other. */
import type { Fact } from '../../ledger/types.ts';
import { formatPeriod } from '../../ledger/period.ts';
import type { Language } from '../../i18n/locale.ts';

const differ = <T>(items: T[], by: (item: T) => string): boolean => new Set(items.map(by)).size > 1;

/** Whether no two facts have the same place and name. */
export const areTelling = (facts: Fact[], names: string[]): boolean =>
  new Set(names.map((name, i) => `${facts[i]!.place.id} ${name}`)).size === facts.length;

/** @param besides what names the rows already: then a fact’s place is no part of its name */
export function namesOf(facts: Fact[], besides: 'place' | 'nothing', language: Language): string[] {
  const place = ({ place: { name } }: Fact) => name;
  const source = ({ source: { short } }: Fact) => short;
  const parts: ((fact: Fact) => string)[] = [
    ...(besides === 'nothing' ? [place] : []),
    ({ measure }) => measure.label,
    ({ period }) => formatPeriod(period, language),
    source,
  ];
  const telling = parts.filter((part) => differ(facts, part));
  const named = (by: ((fact: Fact) => string)[]) => facts.map((fact) => by.map((part) => part(fact)).join(', '));
  const names = named(telling.length > 0 ? telling : [besides === 'nothing' ? place : source]);
  // Of two estimates in one source it is whoever states them that differs.
  return areTelling(facts, names) ? names : named([...telling, ({ statedBy }) => statedBy.split(/,| \(/)[0]!]);
}
