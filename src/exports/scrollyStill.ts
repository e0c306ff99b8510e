/** A step of a passage as a picture, for whoever shows no drawings: its words stand beside it. */
import { element, escape, group } from '../charts/svg.ts';
import { plain } from '../ledger/texts.ts';
import { WIDTHS } from '../figure/figure.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { sharedId } from '../figure/shared.ts';
import { plainPaint } from './portable.ts';

const MARGIN = 28;

/** Its path on the site, steps counted from 1. */
export const stillPath = (passage: string, step: number): string => `told/${passage}-${step}.png`;

/** The wide drawing of a step, counted from 0, as the text of an SVG file. */
export function stillSvg({ id, steps, shared, ledger }: Scrolly, step: number): string {
  const { draw, alt } = steps[step]!;
  const drawing = draw({ width: WIDTHS.wide, id: `${id}-${step + 1}-file` });
  const [width, height] = [WIDTHS.wide + MARGIN * 2, Math.ceil(drawing.height + MARGIN * 2)];
  return plainPaint(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(plain(alt, ledger))}">` +
      element('rect', { width, height, fill: '#fbf8f1' }) +
      (shared ? element('defs', {}, shared(sharedId(id))) : '') +
      group({ transform: `translate(${MARGIN} ${MARGIN})` }, drawing.body) +
      '</svg>\n',
  );
}
