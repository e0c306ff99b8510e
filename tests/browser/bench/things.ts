/** What stands on the bench: every figure’s embed, and of the facts’ cards the lowest, the highest and a number. */
import { findFact, loadLedger } from '../../../src/ledger/ledger.ts';
import { shownFacts } from '../../../src/ledger/publicFact.ts';
import { loadFigures } from '../../../src/figure/registry.ts';
import { factEmbed, figureEmbed, type Embeddable } from '../../../src/embeds/embeddable.ts';

export async function benchThings(): Promise<Embeddable[]> {
  const facts = shownFacts(loadLedger())
    .map(factEmbed)
    .sort((a, b) => a.height(320) - b.height(320));
  return [
    ...(await loadFigures()).map(figureEmbed),
    facts.at(0)!,
    facts.at(-1)!,
    factEmbed(findFact('remittance-shares/tj-2024-update')),
  ];
}
