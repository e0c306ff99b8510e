/** The figures that we would show first to somebody who has a minute, by their ids; on a phone the gallery has the first in full width. */
export const FOREMOST = [
  'remittances-since-1993',
  'corridors-2022-map',
  'raids-2023-map',
  'policy-timeline',
  'foreigners-in-the-army',
  'homes-map',
  'remittance-shares-2024',
  'destinations-2023',
  'lives',
];

export const isForemost = ({ id }: { id: string }): boolean => FOREMOST.includes(id);

/** Compares two figures, those first that are shown first. */
export const byRank = (a: { id: string }, b: { id: string }): number => rank(a.id) - rank(b.id);

const rank = (id: string): number => (FOREMOST.includes(id) ? FOREMOST.indexOf(id) : FOREMOST.length);
