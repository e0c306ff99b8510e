import { DISPUTED_WIDTH, disputedSigns } from './mark.ts';
import { measureText } from './measureText.ts';
import { countryPaint, PAPER, QUIET } from './paint.ts';
import { checkRows } from './rows.ts';
import { element, group, HALO, isNarrow, label, TEXT, type Drawing, type Frame } from './svg.ts';
import type { YearValue } from './yearLines.ts';

export interface YearSpot {
  name: string;
  code: string;
  /** Where its circle stands, in units of the land. */
  at: readonly [number, number];
  point: YearValue | null;
}

/** Land as the build drew it, and the size of the box that it was drawn in. */
export interface DrawnLand {
  body: string;
  size: readonly [number, number];
}

export interface YearMapOptions {
  /** The largest value of all years, so that years can be compared. */
  max: number;
  missing: string;
}

/** The radius of the largest circle in the wide drawing. */
const LARGEST = 54;

/** Values of a year as circles by area; what lies below zero is hollow. */
export function yearMap(spots: YearSpot[], land: DrawnLand, options: YearMapOptions, frame: Frame): Drawing {
  checkRows(
    spots.flatMap(({ point }) => point ?? []),
    ({ value }) => [['value', value]],
    ({ fact }) => fact,
  );
  const narrow = isNarrow(frame);
  const scale = frame.width / land.size[0];
  const height = Math.round(land.size[1] * scale);
  const clip = `${frame.id}-clip`;
  // The largest first, so that no circle covers the words of a smaller one.
  const size = ({ point }: YearSpot) => Math.abs(point?.value ?? 0);
  const inOrder = [...spots].sort((a, b) => size(b) - size(a));
  const drawn = inOrder.map(({ name, code, at, point }) => {
    const paint = countryPaint(code);
    const [x, y] = [at[0] * scale, at[1] * scale];
    const radius = point
      ? Math.max(2, Math.sqrt(Math.abs(point.value) / options.max) * LARGEST * (narrow ? 0.6 : 1))
      : 0;
    const hollow = point && (point.value < 0 || point.doubt);
    const circle = point
      ? element('circle', {
          cx: x,
          cy: y,
          r: radius,
          fill: hollow ? PAPER : paint,
          'fill-opacity': hollow ? 0.75 : 0.5,
          stroke: paint,
          'stroke-width': 2,
          'stroke-dasharray': point.doubt ? (point.doubt === 'provisional' ? '5 4' : '1.5 3') : null,
        })
      : '';
    const text = point ? point.text : options.missing;
    const sign = point?.disputed ? DISPUTED_WIDTH : 0;
    const shown = narrow ? code : name;
    const half = Math.max(measureText(shown, undefined, 'semibold'), measureText(text)) / 2 + 4 + sign;
    const middle = Math.max(half, Math.min(frame.width - half, x));
    const attributes = { 'text-anchor': 'middle', ...HALO };
    return group(
      { 'data-series': code, 'data-fact': point?.fact },
      circle,
      label(middle, y - 3, shown, { fill: paint, 'font-weight': 600, ...attributes }),
      sign > 0 ? disputedSigns([middle - measureText(text) / 2 - 9, y + 11]) : '',
      label(middle, y + 16, text, { fill: point ? null : QUIET, ...attributes }),
    );
  });
  return {
    width: frame.width,
    height,
    body:
      element('clipPath', { id: clip }, element('rect', { width: frame.width, height })) +
      group({ 'clip-path': `url(#${clip})` }, group({ transform: `scale(${scale.toFixed(4)})` }, land.body)) +
      group(TEXT, ...drawn),
  };
}
