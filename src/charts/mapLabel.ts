import type { MapFrame, Offset, Pair } from './mapFrame.ts';
import { measureText } from './measureText.ts';
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

/** A name and the lines beneath it, beside a point of a map, and within it: some languages need more room than others. */
export function mapLabel(
  name: string,
  lines: Piece[][],
  [px, py]: Pair,
  offset: Offset,
  map: Pick<MapFrame, 'narrow' | 'width'>,
  attributes: Attributes = {},
): string {
  const [dx, dy, anchor] = map.narrow ? offset.narrow : offset.wide;
  const width = Math.max(
    measureText(name, undefined, 'semibold'),
    ...lines.map((pieces) => measureText(pieces.map((piece) => piece.text).join(''))),
  );
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  const [x, y] = [Math.max(left, Math.min(map.width - (width - left), px + dx)), py + dy];
  const text = { 'text-anchor': anchor === 'start' ? null : anchor, ...HALO, ...(name ? {} : attributes) };
  return group(
    {},
    name ? label(x, y, name, { ...text, 'font-weight': 600, ...attributes }) : '',
    ...lines.map((pieces, i) =>
      element('text', { x, y: y + (i + (name ? 1 : 0)) * LINE_HEIGHT, ...text }, ...pieces.map(draw)),
    ),
  );
}
