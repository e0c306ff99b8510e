/** What every picture for links has in common: paper, margins, and whose it is. */
import { element, group, type Drawing } from '../../charts/svg.ts';
import { site } from '../../site.ts';
import type { Language } from '../../i18n/locale.ts';
import { url } from '../../i18n/paths.ts';
import { draw, fit, mustFit, type Style } from './block.ts';
import { sans, serif } from './face.ts';
import { HEIGHT, INK, PAPER, QUIET, WIDTH } from './size.ts';

export { HEIGHT, INK, MADDER, PAPER, QUIET, WIDTH } from './size.ts';

export const MARGIN = 64;
/** Where what a picture says ends, above its foot. */
export const BOTTOM = 534;

export const KICKER: Style = { face: sans, sizes: [26], lead: 1.3, fill: QUIET };
export const SMALL: Style = { face: sans, sizes: [25, 23], lead: 1.32, fill: QUIET };

const NAME: Style = { face: serif, sizes: [32], lead: 1.3, fill: INK };
const ADDRESS: Style = { face: sans, sizes: [22, 20, 18, 16], lead: 1.3, fill: QUIET };

/** Colours as plain values: the renderer knows no custom properties. */
const plainPaint = (svg: string): string =>
  svg.replaceAll(/var\(--[a-z-]+,(#[0-9a-f]+)\)/g, '$1').replaceAll('currentColor', INK);

/** An address as people write it, without protocol and slash at the end. */
const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/**
 * A whole picture as the text of an SVG file of 1200 × 630 units.
 * @param page the path on the site of the page it stands for: `facts/economy/growth-2024/`
 */
export function picture(page: string, language: Language, ...body: string[]): string {
  const name = mustFit(site.name, NAME, 300, 60);
  const left = MARGIN + serif.measure(site.name, name.size) + 24;
  const room = WIDTH - MARGIN - left;
  // An address with a long host may not fit; the site’s own leads there too.
  const address =
    fit(bare(url(page, language)), ADDRESS, room, 30) ?? mustFit(bare(url('', language)), ADDRESS, room, 30);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    element('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }) +
    body.join('') +
    draw(name, MARGIN, 558) +
    draw(address, left, 558 + (name.size - address.size) * 1.01) +
    '</svg>'
  );
}

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A drawing at the largest size that fits a room, in its middle. `shared` is what it refers to. */
export function place({ width, height, body }: Drawing, room: Room, shared = ''): string {
  const scale = scaleOf({ width, height }, room);
  const x = room.x + (room.width - width * scale) / 2;
  const y = room.y + (room.height - height * scale) / 2;
  return (
    (shared && plainPaint(element('defs', {}, shared))) +
    `<svg x="${x}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">` +
    plainPaint(group({ 'font-family': 'Source Sans 3', 'font-size': 16, fill: INK }, body)) +
    '</svg>'
  );
}

export const scaleOf = (drawing: Pick<Room, 'width' | 'height'>, room: Pick<Room, 'width' | 'height'>): number =>
  Math.min(room.width / drawing.width, room.height / drawing.height);
