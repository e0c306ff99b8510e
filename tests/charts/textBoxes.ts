/** Where the texts of a drawing stand, for tests that none is over another. */
import { measureText, type Weight } from '../../src/charts/measureText.ts';
import { FONT_SIZE, LINE_HEIGHT, type Box } from '../../src/charts/svg.ts';

export interface TextBox extends Box {
  text: string;
}

/** How far letters reach above their baseline, of their size. */
const ASCENT = 0.7;
const TEXT = /<text ([^>]*)>(.*?)<\/text>/g;
const LINE = /<tspan x="[^"]*" dy="[^"]*">([^<]*)<\/tspan>/g;

/** @param size of letters without one of their own @param slack as of `measureText`: how much wider than our letters */
export function textBoxes(body: string, size = FONT_SIZE, slack?: number): TextBox[] {
  return [...body.matchAll(TEXT)].flatMap(([, attributes = '', content = '']) => {
    const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const [x, y, font] = [Number(read('x')), Number(read('y')), Number(read('font-size') ?? size)];
    const weight: Weight = read('font-weight') === '600' ? 'semibold' : 'regular';
    const rest = [...content.matchAll(LINE)].map(([, line]) => line!);
    // What is left is the first line, with its sign.
    const first = content.replaceAll(LINE, '').replaceAll(/<[^>]*>/g, '');
    // A space at its end is for whoever hears it.
    return [first, ...rest].map((line, i) => {
      const text = line.trimEnd();
      const width = measureText(text, font, weight, slack);
      const start = { start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start']!;
      const bottom = y + i * LINE_HEIGHT;
      return read('transform')
        ? { text, left: x - font * ASCENT, right: x, top: y - width, bottom: y }
        : { text, left: x - start, right: x - start + width, top: bottom - font * ASCENT, bottom };
    });
  });
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Texts that stand over one another, in pairs. */
export const touching = (boxes: TextBox[]): string[] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (touch(a, b) ? [`${a.text} / ${b.text}`] : [])));
