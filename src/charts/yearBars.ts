import { linearScale } from './linearScale.ts';
import { DISPUTED_WIDTH, disputedSigns, markStyle } from './mark.ts';
import { measureText } from './measureText.ts';
import { countryPaint, PAPER, QUIET, RULE } from './paint.ts';
import { checkRows } from './rows.ts';
import { element, group, HALO, isNarrow, label, line, TEXT, type Drawing, type Frame } from './svg.ts';
import { countryShape, type ValueTicks, type YearClaim, type YearValue } from './yearLines.ts';

export interface YearBar {
  name: string;
  code: string;
  /** The value of the year; none where the series has none. */
  point: YearValue | null;
  /** What reports claim for the year. */
  claims: YearClaim[];
}

export interface YearBarsOptions extends ValueTicks {
  /** What stands where there is no value. */
  missing: string;
}

const THICK = 22;

/** Solid where the value is firm, hollow where it is not, with a broken or dotted outline. */
const styleOf = ({ doubt }: YearValue, paint: string) =>
  doubt
    ? { fill: PAPER, stroke: paint, 'stroke-width': 2, 'stroke-dasharray': doubt === 'provisional' ? '5 4' : '1.5 3' }
    : { fill: paint };

/** Values of one year, one bar for each country, to either side of zero; what reports claim stands below as marks. */
export function yearBars(rows: YearBar[], options: YearBarsOptions, frame: Frame): Drawing {
  checkRows(
    rows.flatMap(({ point, claims }) => [...(point ? [point] : []), ...claims]),
    (each) => [['value', each.value]],
    (each) => each.fact,
  );
  const narrow = isNarrow(frame);
  const width = (text: string) => measureText(text, undefined, 'semibold');
  const column = narrow ? 0 : Math.max(...rows.map(({ name }) => width(name))) + 40;
  const { ticks, formatTick } = options;
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const words =
    Math.max(
      ...rows.flatMap(({ point, claims }) => [point?.text ?? '', ...claims.map(({ text }) => text)]).map(width),
    ) +
    14 +
    (rows.some(({ point }) => point?.disputed) ? DISPUTED_WIDTH : 0);
  const x = linearScale([low, high], [column + (low < 0 ? words : 8), frame.width - words]);

  const top = 34;
  let y = top;
  const drawn = rows.map(({ name, code, point, claims }) => {
    const paint = countryPaint(code);
    const shape = (cy: number) =>
      element('path', { d: countryShape(code, narrow ? 10 : column - 16, cy), fill: paint });
    const title = narrow ? 24 : 0;
    const start = y + title + 8;
    const head = narrow
      ? shape(y + 14) + label(22, y + 19, name, { fill: paint, 'font-weight': 600, ...HALO })
      : shape(start + THICK / 2) +
        label(column - 30, start + 16, name, { fill: paint, 'font-weight': 600, 'text-anchor': 'end' });
    const valueOf = ({ value, text, disputed }: YearValue) => {
      const side = value < 0 ? -1 : 1;
      const away = disputed ? DISPUTED_WIDTH : 0;
      return (
        (disputed ? disputedSigns([x(value) + side * 15, start + 11]) : '') +
        label(x(value) + side * (9 + away), start + 16, text, {
          'font-weight': 600,
          'text-anchor': value < 0 ? 'end' : null,
          ...HALO,
        })
      );
    };
    const bar = point
      ? group(
          { 'data-fact': point.fact },
          element('rect', {
            x: Math.min(x(0), x(point.value)),
            y: start,
            width: Math.max(1, Math.abs(x(point.value) - x(0))),
            height: THICK,
            ...styleOf(point, paint),
          }),
          valueOf(point),
        )
      : label(x(0) + 9, start + 16, options.missing, { fill: QUIET });
    const marks = claims.map((claim, i) => {
      const row = start + THICK + 14 + i * 22;
      return group(
        { 'data-fact': claim.fact },
        element('circle', { cx: x(claim.value), cy: row, r: 6, ...markStyle(claim, paint) }),
        label(x(claim.value) + 12, row + 5, claim.text, { fill: QUIET, ...HALO }),
      );
    });
    y = start + THICK + claims.length * 22 + (claims.length > 0 ? 8 : 0) + (narrow ? 4 : 8);
    return group({ 'data-series': code }, head, bar, ...marks);
  });
  const axis = ticks
    .filter((_, i) => !narrow || i % 2 === (ticks.length - 1) % 2 || ticks[i] === 0)
    .map((tick) => {
      const text = tick === high ? options.top : formatTick(tick);
      return (
        line(x(tick), top - 6, x(tick), y, { stroke: tick === 0 ? QUIET : RULE }) +
        label(x(tick), top - 14, text, {
          fill: QUIET,
          'text-anchor': tick === high ? 'end' : 'middle',
          'data-exempt': 'axis',
        })
      );
    });
  return { width: frame.width, height: Math.ceil(y + 6), body: group(TEXT, ...axis, ...drawn) };
}
