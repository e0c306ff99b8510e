/** The drawing of what is shown: one function of selection and data, for the build and for browsers. */
import { roundTicks } from '../../charts/linearScale.ts';
import { isNarrow, type Drawing, type Frame } from '../../charts/svg.ts';
import { yearBars } from '../../charts/yearBars.ts';
import { yearLines, type ValueSpot } from '../../charts/yearLines.ts';
import { yearMap } from '../../charts/yearMap.ts';
import type { ExploreData, ExploreMap, NumberWords } from './data.ts';
import { tickWords } from './number.ts';
import type { Selection } from './selection.ts';

/** An index is a bare number. */
const unitless = (words: NumberWords): NumberWords => ({ ...words, prefix: '', suffix: '', magnitudes: [] });

/** A drawing, and where the values of lines stand in it. */
export interface ExploreDrawing extends Drawing {
  spots?: ValueSpot[];
}

/**
 * @param bare without an element for each value of a line
 * @returns nothing where nothing is to be drawn: a table, no value, a map whose land has not arrived
 */
export function draw(
  { state, lines, claims }: Selection,
  data: ExploreData,
  frame: Frame,
  map?: ExploreMap,
  bare = false,
): ExploreDrawing | null {
  if (state.view === 'table' || lines.length === 0) return null;
  const { words } = data;
  if (state.view === 'map') {
    if (!map) return null;
    const all = data.countries.filter(({ code }) => state.countries.includes(code)).flatMap(({ points }) => points);
    const spots = lines.map(({ name, code, points }) => ({ name, code, at: map.spots[code]!, point: points[0]! }));
    const max = Math.max(...all.map(([, value]) => Math.abs(value)));
    return yearMap(spots, map, { max, missing: words.noValue }, frame);
  }
  const values = [...lines.flatMap(({ points }) => points), ...claims].map(({ value }) => value);
  const count = state.view === 'bars' && isNarrow(frame) ? 3 : 5;
  const ticks = roundTicks(Math.min(...values), Math.max(...values), count);
  const axis = { ticks, ...tickWords(ticks, state.base === null ? data.number : unitless(data.number)) };
  if (state.view === 'line') {
    const years =
      state.from === state.to ? ([state.from - 1, state.to + 1] as const) : ([state.from, state.to] as const);
    return yearLines(
      lines,
      claims,
      { ...axis, bare, years: [...years], base: state.base, claimsTitle: words.claimsTitle },
      frame,
    );
  }
  // The largest first: a bar is read against its neighbours.
  const rows = lines
    .map(({ name, code, points }) => ({
      name,
      code,
      point: points[0]!,
      claims: claims.filter((claim) => claim.code === code),
    }))
    .sort((a, b) => b.point.value - a.point.value);
  return yearBars(rows, { ...axis, missing: words.noValue }, frame);
}
