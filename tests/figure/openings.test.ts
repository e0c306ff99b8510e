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
        Array.from(drawing.body.matchAll(/<a href="[^"]+" data-fact="([^"]+)"><text/g), ([, id]) => id!),
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
  const valueOf = (id: string): number => findFact(id, ledger).value as number;
  /** The marks of a path: those that stand alone, or the dashes of its rows. */
  const marksOf = ({ d = '', ...more }: Record<string, string>): number => {
    const [dash, gap] = (more['stroke-dasharray'] ?? '').split(' ').map(Number);
    if (!dash || !gap) return d.split('h.1').length - 1;
    const rows = Array.from(
      d.matchAll(/h([\d.]+)/g),
      ([, long]) => Math.round((Number(long) - dash) / (dash + gap)) + 1,
    );
    return rows.reduce((sum, row) => sum + row, 0);
  };
  /** The marks of both drawings of a picture, in the paths whose attributes fit. */
  const marks = (kind: (typeof OPENINGS)[number], attribute: string, value: RegExp): number[] =>
    drawOpening(kind, ledger).map(({ drawing }) =>
      elements(drawing.body)
        .filter(({ name, attributes }) => name === 'path' && value.test(attributes[attribute] ?? ''))
        .reduce((sum, { attributes }) => sum + marksOf(attributes), 0),
    );

  test('one for each person who was deported in the week after the attack, and for each of the dead', () => {
    const deported = valueOf('raids-and-detentions/deported-2024');
    expect(marks('break', 'stroke', /--quiet/)).toEqual([deported, deported]);
    const known =
      valueOf('corroborations/crocus-killed-ria') + valueOf('crime-and-rhetoric/crocus-accused-tajiks-globalpulse');
    expect(marks('break', 'stroke', /currentColor/)).toEqual([known, known]);
  });

  test('one for each of the dead of the war who are known', () => {
    const killed = valueOf('war-and-recruitment/killed-ca-2023-09');
    expect(marks('service', 'stroke-width', /^(?:28|36)$/)).toEqual([killed, killed]);
  });

  test('one for each thousand of those who are claimed, with paper on it', () => {
    const claimed =
      (valueOf('corroborations/new-citizens-found-2025') + valueOf('corroborations/new-citizens-at-front-2025')) / 1000;
    expect(marks('service', 'stroke-linecap', /round/)).toEqual([2 * claimed, 2 * claimed]);
  });

  test('one for each hundred thousand registrations', () => {
    const registrations = valueOf('corroborations/registrations-2022') / 100_000;
    expect(marks('count', 'stroke-linecap', /round/)).toEqual([registrations, registrations]);
  });

  test('one for each thousand who were struck off the record', () => {
    const removed = Math.round(valueOf('corroborations/amina-removed-2025') / 1000);
    expect(marks('watch', 'stroke-linecap', /square/)).toEqual([removed, removed]);
  });
});
