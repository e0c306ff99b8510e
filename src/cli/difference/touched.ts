/** The pages that hold a fact, as lines to read. */
import type { Holder } from './holder.ts';

/** Pages of the ledger and of its sources are made from facts and many: they are counted, the others named. */
export function touchedIn(holders: Holder[]): string[] {
  const named = Map.groupBy(
    holders.filter(({ kind }) => kind !== 'Ledger'),
    ({ kind }) => kind,
  );
  const ledger = holders.filter(({ kind }) => kind === 'Ledger').length;
  return [
    ...[...named].map(([kind, all]) => {
      const names = all.map(({ title, path }) => (kind === 'Embed' ? path : title));
      return `${all.length === 1 ? kind : PLURAL[kind]}: ${names.join('; ')}`;
    }),
    ...(ledger > 0 ? [`${ledger} ${ledger === 1 ? 'page' : 'pages'} of the ledger and of sources`] : []),
  ];
}

const PLURAL: Record<Holder['kind'], string> = {
  Chapter: 'Chapters',
  System: 'Systems',
  Term: 'Terms',
  Country: 'Countries',
  Page: 'Pages',
  Figure: 'Figures',
  Embed: 'Embeds',
  Ledger: 'Ledger',
};
