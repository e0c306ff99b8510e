import type { Pair } from '../charts/mapFrame.ts';

/** Countries that have a colour: their three-letter codes, and where their names and circles stand on a map. Russia’s is in its west, where people go. */
export const COUNTRIES: Record<string, { a3: string; at: Pair }> = {
  KZ: { a3: 'KAZ', at: [67, 48.5] },
  KG: { a3: 'KGZ', at: [74.6, 41.6] },
  RU: { a3: 'RUS', at: [48, 55.5] },
  TJ: { a3: 'TJK', at: [70.6, 38.7] },
  TM: { a3: 'TKM', at: [59, 39.2] },
  UA: { a3: 'UKR', at: [31.5, 49] },
  UZ: { a3: 'UZB', at: [63.6, 42] },
};
