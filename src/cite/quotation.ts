import { formatFact } from '../data/format.ts';
import type { Fact, Ledger } from '../data/ledger.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { plain } from '../data/texts.ts';
import { factUrl, site } from '../site.ts';
import { published } from './citation.ts';

/** "Remittances as a share of GDP, Tajikistan, 2024: 45% of GDP"; of an event and the like, its label and when. */
export function statement(fact: Fact, ledger: Ledger): string {
  const label = plain(fact.label, ledger);
  const when = formatPeriod(fact.period);
  if (fact.unit) return `${label}${label.includes(when) ? '' : `, ${when}`}: ${formatFact(fact, 'full')}`;
  return `${label} (${[fact.status, when].filter(Boolean).join(', ')})`;
}

/** A fact as it can be quoted: what, who says so, what to beware of, where it stands, and the address that stays. */
export function quotation(fact: Fact, ledger: Ledger): string {
  const { source } = fact;
  const end = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
  const where = [source.title, source.publisher, published(source), fact.paragraph && `¶${fact.paragraph}`].filter(Boolean).join(', ');
  return [
    end(statement(fact, ledger)),
    `Stated by: ${end(plain(fact.statedBy, ledger))}`,
    ...(fact.caveat ? [`Note: ${end(plain(fact.caveat, ledger))}`] : []),
    `Source: ${end(where)}`,
    `${site.name}, as of ${formatPeriod(parsePeriod(site.edition))}: ${factUrl(fact.id)}`,
  ].join(' ');
}
