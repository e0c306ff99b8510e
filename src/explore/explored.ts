/** What of the explorer has a page and an embed of its own: an indicator, one country of it, a named view. */
import type { ExploreData, ExploreMap } from '../client/explore/data.ts';
import { draw, type ExploreDrawing } from '../client/explore/drawing.ts';
import { textsOf, type FigureTexts } from '../client/explore/figure.ts';
import { select, type Selection } from '../client/explore/selection.ts';
import { defaultState } from '../client/explore/state.ts';
import type { Frame } from '../charts/svg.ts';
import type { Place } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import { exploreData } from './exploreData.ts';
import { exploreMap } from './exploreMap.ts';
import type { Indicator } from './indicator.ts';

export interface Explored {
  /** Its path on the site and below /embed/, without slashes at the ends. */
  path: string;
  indicator: Indicator;
  /** What a browser is given of the indicator. */
  data: ExploreData;
  /** What is shown first. */
  selection: Selection;
  /** What editors found in it, its numbers as {dataset/fact}, in the ledger’s language. */
  title?: string;
}

export function explored(indicator: Indicator, ledger: Ledger, country?: Place): Explored {
  const data = { ...exploreData(indicator, ledger), ...(country && { first: { countries: [country.code!] } }) };
  return {
    path: `explore/${indicator.id}${country ? `/${country.id}` : ''}`,
    indicator,
    data,
    selection: select(defaultState(data), data),
  };
}

export const textsOfExplored = ({ selection, data }: Explored): FigureTexts => textsOf(selection, data);

/**
 * The same with every value as {dataset/fact}, for pages, where it opens to its fact; what is computed stays as it is,
 * and the level that an index sets its base year to is a choice of ours.
 */
export function markedTexts({ selection, data, title }: Explored): FigureTexts {
  const { state, lines, claims } = selection;
  const mark = <T extends { fact: string }>(value: T): T => ({ ...value, text: `{${value.fact} bare}` });
  const marked = {
    ...selection,
    lines: state.base === null ? lines.map((line) => ({ ...line, points: line.points.map(mark) })) : lines,
    claims: claims.map(mark),
  };
  const index = data.words.index.replace('100', '{exempt 100 | level of the base year}');
  return textsOf(marked, { ...data, words: { ...data.words, index }, ...(title && { finding: title }) });
}

/** The land of its first drawing, if that is a map. */
const landOf = ({ indicator, selection }: Explored): ExploreMap | undefined =>
  selection.state.view === 'map' ? exploreMap(indicator) : undefined;

/** Its first drawing, which is never a table. @param bare without an element for each value of a line */
export const drawExplored = (of: Explored, frame: Frame, bare = false): ExploreDrawing =>
  draw(of.selection, of.data, frame, landOf(of), bare)!;
