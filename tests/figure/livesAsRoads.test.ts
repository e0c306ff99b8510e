import { describe, expect, test } from 'vitest';
import { livesAsRoads } from '../../src/figure/livesAsRoads.ts';
import { openProject } from '../../src/project/project.ts';
import { textBoxes, touching } from '../charts/textBoxes.ts';

const project = openProject('.');

describe.each(project.languages.map(({ code }) => code))('in %s', (code) => {
  const { ledger } = project.in(code);
  test.each([
    ['wide', 1000, 15],
    ['upright', 360, 13],
  ] as const)('the texts of the %s drawing stand inside it, and none on another', (_, width, size) => {
    const drawing = livesAsRoads(ledger, { width, id: 'test' });
    const boxes = textBoxes(drawing.body, size, 1.25);
    expect(boxes.length).toBeGreaterThan(20);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) => left < -4 || right > drawing.width || top < -2 || bottom > drawing.height,
    );
    expect(outside).toEqual([]);
    expect(touching(boxes)).toEqual([]);
  });

  test('all that is told of a person leads to a fact of the ledger, with a name of its own', () => {
    const { body } = livesAsRoads(ledger, { width: 1000, id: 'test' });
    const links = Array.from(body.matchAll(/<a href="[^"]+" aria-label="([^"]+)" data-fact="([^"]+)"/g));
    expect(links.length).toBeGreaterThan(15);
    for (const [, , fact] of links) expect(ledger.facts.has(fact!)).toBe(true);
  });
});
