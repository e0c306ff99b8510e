import type { MapFrame, Pair, Spot } from './mapFrame.ts';
import { anchorOf } from './labelBox.ts';
import { element, escape, group, HALO, label, LINE_HEIGHT, type Attributes } from './svg.ts';

/** A piece of a line; one that says a fact’s value names the fact. */
export interface Piece {
  text: string;
  fact?: string;
  /** The function that computed it. */
  derived?: string;
}

const draw = ({ text, fact, derived }: Piece): string =>
  fact || derived ? element('tspan', { 'data-fact': fact, 'data-derived': derived }, escape(text)) : escape(text);

/** The words of lines, without what they refer to. */
export const wordsOf = (lines: Piece[][]): string[] => lines.map((pieces) => pieces.map(({ text }) => text).join(''));

/** A name and the lines beneath it, beside a point of a map, and within it. */
export function mapLabel(
  name: string,
  lines: Piece[][],
  at: Pair,
  spot: Spot,
  map: Pick<MapFrame, 'width'>,
  attributes: Attributes = {},
): string {
  const place = anchorOf({ name, lines: wordsOf(lines), at }, spot, map.width);
  // Whole pixels, as the land beneath has them.
  const [x, y] = [Math.round(place.x), Math.round(place.y)];
  const [, , anchor] = spot;
  return group(
    { 'text-anchor': anchor === 'start' ? null : anchor, ...HALO },
    name ? label(x, y, name, { 'font-weight': 600, ...attributes }) : '',
    ...lines.map((pieces, i) =>
      element(
        'text',
        { x, y: y + (i + (name ? 1 : 0)) * LINE_HEIGHT, ...(name ? {} : attributes) },
        ...pieces.map(draw),
      ),
    ),
  );
}
