import type { Ledger } from '../types.ts';
import { unknownFact } from '../ledger.ts';
import { shownFacts } from '../publicFact.ts';
import { IDS, type Field } from './field.ts';

/** A list of facts that the site shows, by their addresses. */
export function factsField(ledger: Ledger, ask: string, more: Partial<Field> = {}): Field {
  return {
    name: 'facts',
    ask,
    example: 'remittance-shares/tj-2024-update',
    list: true,
    split: IDS,
    choices: () => shownFacts(ledger).map(({ id }) => id),
    meaning: (id) => ledger.facts.get(id)?.label,
    wrong: (value, so, before) => {
      const fact = ledger.facts.get(String(value));
      if (!fact) return unknownFact(String(value), ledger);
      if (fact.omit) return `expected a fact that the site shows, received ${fact.id}, which is left out: ${fact.omit}`;
      if (before.includes(value)) return `expected each fact once, received ${fact.id} a second time`;
      return more.wrong?.(value, so, before);
    },
  };
}
