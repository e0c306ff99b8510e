import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawOpening } from '../../src/figure/openings/openings.ts';
import { OPENINGS } from '../../src/ledger/contentSchemas.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { plain } from '../../src/ledger/texts.ts';
import { usedIn } from '../../src/ledger/uses.ts';
import { openProject } from '../../src/project/project.ts';
import { elements } from '../charts/svg.ts';
import { textBoxes, touching } from '../charts/textBoxes.ts';

const project = openProject('.');
/** The chapter that opens with a picture. */
const chapterOf = new Map(
  globSync('content/articles/*.mdx').map((file) => [
    /^opening: (\w+)$/m.exec(readFileSync(file, 'utf8'))?.[1],
    basename(file, '.mdx'),
  ]),
);

describe.each(project.languages.map(({ code }) => code))('in %s', (code) => {
  const { ledger } = project.in(code);
  describe.each(OPENINGS)('%s', (kind) => {
    const drawings = drawOpening(kind, ledger);
    const svg = drawings.map(({ drawing }) => drawing.body).join('');

    test.each(drawings)('the texts of the $size drawing stand inside it, and none on another', ({ drawing }) => {
      // In our letters, and in the widest that a system may have in their place.
      for (const slack of [1, undefined]) {
        const boxes = textBoxes(drawing.body, undefined, slack);
        expect(boxes.length).toBeGreaterThan(5);
        const outside = boxes.filter(
          ({ left, right, top, bottom }) =>
            left < -1 || right > drawing.width + 1 || top < -1 || bottom > drawing.height,
        );
        expect(outside).toEqual([]);
        expect(touching(boxes)).toEqual([]);
      }
    });

    test('weighs at most 3 kB, and has at most 250 elements, at both widths together', () => {
      expect(brotliCompressSync(Buffer.from(svg)).length).toBeLessThanOrEqual(3000);
      expect(elements(svg).length).toBeLessThanOrEqual(250);
    });

    test('both widths print the same facts, at most five, of those that the chapter uses', () => {
      const [wide, narrow] = drawings.map(({ drawing }) =>
        Array.from(drawing.body.matchAll(/<a href="[^"]+" data-fact="([^"]+)" aria-label="[^"]+"/g), ([, id]) => id!),
      );
      expect(wide!.toSorted()).toEqual(narrow!.toSorted());
      expect(wide!.length).toBeGreaterThan(1);
      expect(wide!.length).toBeLessThanOrEqual(5);
      const used = usedIn('articles', chapterOf.get(kind)!, ledger);
      for (const id of wide!) expect(used).toContain(findFact(id, ledger).id);
    });

    test('its alternative says its numbers, as the ledger has them', () => {
      const { alt, note } = ledger.language.messages.openings[kind];
      expect(alt.match(/\{[\w-]+\/[\w-]+\}/g)!.length).toBeGreaterThan(1);
      for (const text of [alt, note]) expect(plain(text, ledger)).not.toMatch(/[{}]/);
    });
  });
});

describe('as many marks as the fact says', () => {
  const { ledger } = project.in('en');
  const marks = (kind: (typeof OPENINGS)[number], paint: RegExp): number[] =>
    drawOpening(kind, ledger).map(({ drawing }) =>
      elements(drawing.body)
        .filter(({ name, attributes }) => name === 'path' && paint.test(JSON.stringify(attributes)))
        .reduce((sum, { attributes }) => sum + attributes.d!.split('h0').length - 1, 0),
    );
  const valueOf = (id: string): number => findFact(id, ledger).value as number;

  test('one for each person who was deported in the week after the attack', () => {
    const deported = valueOf('raids-and-detentions/deported-2024');
    expect(marks('break', /"stroke":"var\(--quiet/)).toEqual([deported, deported]);
  });

  test('one for each hundred thousand registrations', () => {
    const registrations = valueOf('corroborations/registrations-2022') / 100_000;
    expect(marks('count', /"stroke-linecap":"round"/)).toEqual([registrations, registrations]);
  });

  test('one for each thousand who were struck off the record', () => {
    const removed = Math.round(valueOf('corroborations/amina-removed-2025') / 1000);
    expect(marks('watch', /"stroke-linecap":"square"/)).toEqual([removed, removed]);
  });
});
