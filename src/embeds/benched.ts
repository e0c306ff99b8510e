/** Embeds that the bench shows: every figure’s, and of the facts’ cards the longest, the shortest and a number. */
import { findFact } from '../ledger/ledger.ts';
import { loadLedger } from '../ledger/ledger.ts';
import { shownFacts } from '../ledger/publicFact.ts';
import { loadFigures } from '../figure/registry.ts';
import { factEmbed, figureEmbed, type Embeddable } from './embeddable.ts';

export async function benched(): Promise<Embeddable[]> {
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

/** "remittance-shares-2024", "facts-remittance-shares-tj-2024-update": a name for the bench’s address. */
export const benchName = ({ path }: Embeddable): string => path.replaceAll('/', '-');
