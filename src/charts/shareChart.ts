import { scaleLinear } from 'd3';
import { measureText } from './measureText.ts';
import { isCertain } from './mark.ts';
import type { Certainty } from './mark.ts';
import { countryPaint, PAPER, QUIET, RULE } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkRows, checkShares, RowError } from './rows.ts';
import { element, group, HALO, label, line, TEXT, type Drawing, type Frame } from './svg.ts';

export interface Part extends Certainty {
  /** The fact that is drawn; the remainder, which we compute, has none. */
  fact: string | null;
  name: string;
  /** ISO code of the country whose colour it has. */
  code?: string;
  /** Percent of the whole. */
  value: number;
  formatted: string;
}

export interface Whole {
  name: string;
  parts: Part[];
}

/** Off the axis’s line, which would run through a title’s first letter. */
const INSET = 8;
const THICK = 22;

/** Parts of a whole, each where the one before it ends; what nobody describes stays an empty box. */
export function shareChart(wholes: Whole[], frame: Frame): Drawing {
  const parts = wholes.flatMap((whole) => whole.parts);
  const name = ({ fact, name }: Part) => fact ?? name;
  checkRows(parts, (part) => [['value', part.value]], name);
  checkShares(parts, (part) => part.value, name);
  const over = wholes.filter((whole) => whole.parts.reduce((sum, { value }) => sum + value, 0) > 100 + 1e-9);
  if (over.length > 0)
    throw new RowError(
      over
        .map((whole) => `${whole.parts[0]!.fact}: expected parts of ${whole.name} of at most 100 percent together`)
        .join('\n'),
    );

  const x = scaleLinear([0, 100], [2, frame.width - 24]);
  const top = 34;
  let y = top;
  const body = wholes.map((whole) => {
    const title = paragraph(whole.name, INSET, y, frame.width - INSET, { 'font-weight': 600, ...HALO });
    y += title.height + 6;
    let before = 0;
    const drawn = whole.parts.map((part) => {
      const [from, to] = [x(before), x(before + part.value)];
      const paint = part.code ? countryPaint(part.code) : QUIET;
      const hollow = part.fact === null || !isCertain(part);
      const box = element('rect', {
        x: from,
        y,
        width: Math.max(1, to - from),
        height: THICK,
        fill: hollow ? PAPER : paint,
        stroke: hollow ? paint : null,
        'stroke-width': hollow ? 1.5 : null,
        'stroke-dasharray': part.fact === null ? '3 3' : null,
      });
      const open =
        part.certainty === 'floor'
          ? element('path', {
              d: `M${Math.round(to)} ${y + THICK / 2}h18m-6 -5l6 5l-6 5`,
              fill: 'none',
              stroke: paint,
              'stroke-width': 2,
            })
          : '';
      const words = `${part.formatted} ${part.name}`;
      const end = to + (open ? 26 : 8);
      const right = end + measureText(words) <= frame.width;
      const inside = !right && from - 8 - measureText(words) < 0;
      const text = element(
        'text',
        {
          x: right ? end : inside ? to : from - 8,
          y: inside ? y + THICK + 18 : y + 16,
          'text-anchor': right ? null : 'end',
          ...HALO,
        },
        element('tspan', { 'font-weight': 600 }, part.formatted),
        ` ${part.name}`,
      );
      before += part.value;
      y += THICK + (inside ? 26 : 6);
      return group(part.fact ? { 'data-fact': part.fact } : { 'data-derived': 'remainder' }, box, open, text);
    });
    y += 20;
    return group({}, title.svg, ...drawn);
  });
  const axis = [0, 50, 100].map((tick) => {
    const text = `${tick}%`;
    const half = measureText(text) / 2 + 2;
    return (
      line(x(tick), top - 8, x(tick), y - 18, { stroke: tick === 0 ? QUIET : RULE }) +
      label(Math.max(half, Math.min(frame.width - half, x(tick))), top - 14, text, {
        fill: QUIET,
        'text-anchor': 'middle',
        'data-exempt': 'axis',
      })
    );
  });
  return { width: frame.width, height: Math.ceil(y - 10), body: group(TEXT, ...axis, ...body) };
}
