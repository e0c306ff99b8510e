import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/charts/measureText.ts';
import { livesAsRoads } from '../../src/figure/livesAsRoads.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the texts of a drawing stand, as wide as our letters make them. */
function boxesOf(body: string, size: number): Box[] {
  return Array.from(body.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g), ([, attributes = '', text = '']) => {
    const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const [x, y, font] = [Number(read('x')), Number(read('y')), Number(read('font-size') ?? size)];
    const width = measureText(text) * (font / 16);
    const start = { start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start']!;
    return read('transform')
      ? { text, left: x - font * 0.7, right: x, top: y - width, bottom: y }
      : { text, left: x - start, right: x - start + width, top: y - font * 0.7, bottom: y };
  });
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

describe.each(project.languages.map(({ code }) => code))('in %s', (code) => {
  const { ledger } = project.in(code);
  test.each([
    ['wide', 1000, 15],
    ['upright', 360, 13],
  ] as const)('the texts of the %s drawing stand inside it, and none on another', (_, width, size) => {
    const drawing = livesAsRoads(ledger, { width, id: 'test' });
    const boxes = boxesOf(drawing.body, size);
    expect(boxes.length).toBeGreaterThan(20);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) => left < -4 || right > drawing.width || top < -2 || bottom > drawing.height,
    );
    expect(outside).toEqual([]);
    const over = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(over).toEqual([]);
  });

  test('all that is told of a person leads to a fact of the ledger, with a name of its own', () => {
    const { body } = livesAsRoads(ledger, { width: 1000, id: 'test' });
    const links = Array.from(body.matchAll(/<a href="[^"]+" aria-label="([^"]+)" data-fact="([^"]+)"/g));
    expect(links.length).toBeGreaterThan(15);
    for (const [, , fact] of links) expect(ledger.facts.has(fact!)).toBe(true);
  });
});
