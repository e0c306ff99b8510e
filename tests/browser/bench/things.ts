/** What stands on the bench: every figure’s embed, and of the facts’ cards the lowest, the highest and a number. */
import { findFact } from '../../../src/ledger/ledger.ts';
import { pagedFacts } from '../../../src/ledger/publicFact.ts';
import { factEmbed, figureEmbed, type Embeddable } from '../../../src/embeds/embeddable.ts';
import type { Project } from '../../../src/project/project.ts';

export async function benchThings({ ledger, figures }: Project): Promise<Embeddable[]> {
  const facts = pagedFacts(ledger)
    .map((fact) => factEmbed(fact, ledger))
    .sort((a, b) => a.height(320) - b.height(320));
  return [
    ...(await figures()).map(figureEmbed),
    facts.at(0)!,
    facts.at(-1)!,
    factEmbed(findFact('remittance-shares/tj-2024-update', ledger), ledger),
  ];
}
