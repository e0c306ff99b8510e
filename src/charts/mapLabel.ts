import type { Offset, Pair } from './mapFrame.ts';
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

/** A name and the lines beneath it, beside a point of a map. */
export function mapLabel(name: string, lines: Piece[][], [x, y]: Pair, offset: Offset, narrow: boolean, attributes: Attributes = {}): string {
  const [dx, dy, anchor] = narrow ? offset.narrow : offset.wide;
  const text = { 'text-anchor': anchor === 'start' ? null : anchor, ...HALO, ...(name ? {} : attributes) };
  return group(
    {},
    name ? label(x + dx, y + dy, name, { ...text, 'font-weight': 600, ...attributes }) : '',
    ...lines.map((pieces, i) => element('text', { x: x + dx, y: y + dy + (i + (name ? 1 : 0)) * LINE_HEIGHT, ...text }, ...pieces.map(draw))),
  );
}
