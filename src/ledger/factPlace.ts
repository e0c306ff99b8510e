import type { Problem } from './problem.ts';
import type { Fact } from './types.ts';

/** Where a field of a fact is written: in its dataset, or in its series, which says it for all values. */
export const factPlace = ({ id, dataset, series }: Fact, field: string): Pick<Problem, 'file' | 'place'> =>
  series
    ? { file: `data/series/${series.id}.json`, place: series.at }
    : { file: `data/datasets/${dataset}.json`, place: `facts.${id}.${field}` };
