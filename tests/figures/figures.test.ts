import { readdirSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../src/data/ledger.ts';
import { findNumbers } from '../../src/data/digits.ts';
import { segments } from '../../src/data/texts.ts';
import { resolveFigure, type FigureInput } from '../../src/figure/figure.ts';
import { drawBoth, loadFigures } from '../../src/figure/registry.ts';
import { sharedId } from '../../src/figure/shared.ts';
import { standaloneSvg } from '../../src/figure/standalone.ts';
import { tableOf } from '../../src/figure/table.ts';
import { toCsv } from '../../src/figure/csv.ts';

const figures = await loadFigures();
const ledger = loadLedger();

test('existing in src/figures is being published', () => {
  expect(figures.map(({ id }) => `${id}.ts`).sort()).toEqual(readdirSync('src/figures').sort());
});

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  test.each(drawBoth(figure).map(({ size, drawing }) => [size, drawing] as const))('looks as it did, %s', async (size, { width, height, body }) => {
    const shared = figure.shared ? `<defs>${figure.shared(sharedId(id))}</defs>` : '';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shared}${body}</svg>`;
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/${id}-${size}.svg`);
  });

  test('draws nothing that is not its fact', () => {
    const drawn = new Set(drawBoth(figure).flatMap(({ drawing }) => Array.from(drawing.body.matchAll(/data-fact="([^"]+)"/g), ([, fact]) => fact!)));
    const declared = new Set(figure.facts.map((fact) => fact.id));
    expect([...drawn].filter((fact) => !declared.has(fact))).toEqual([]);
    expect(drawn.size).toBeGreaterThan(0);
  });

  test('has no number in its texts that is not a fact’s', () => {
    for (const text of [figure.title, figure.subtitle, figure.alt, ...figure.caveats]) {
      const words = segments(text, ledger).map((part) => (part.kind === 'words' ? part.text : ' ')).join('');
      expect(findNumbers(words), text).toEqual([]);
    }
  });

  test('has a table with each of its facts', () => {
    const cells = tableOf(figure).rows.flat().flatMap((cell) => (cell && typeof cell === 'object' ? [cell.fact.id] : []));
    expect(new Set(cells)).toEqual(new Set(figure.facts.map((fact) => fact.id)));
  });

  test('makes a picture that says where it comes from', () => {
    const svg = standaloneSvg(figure);
    expect(svg).not.toMatch(/var\(|currentColor/);
    expect(svg).toContain('Source: ');
    expect(svg).toContain(`/figures/${id}/`);
    const image = new Resvg(svg).render();
    expect(image.width).toBe(776);
  });

  test('makes a CSV with a row for each fact, and its source and caveat', () => {
    const [head, ...rows] = toCsv(figure.facts).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).toContain('caveat');
    expect(rows).toHaveLength(figure.facts.length);
    rows.forEach((row, i) => expect(row).toContain(figure.facts[i]!.source.id));
  });
});

test('a figure of a fact that is not there is refused, with both names', () => {
  const input: FigureInput = { title: 'x', subtitle: 'x', alt: 'x', caveats: [], facts: ['remittance-shares/tj-2024-updat'], draw: () => ({ width: 1, height: 1, body: '' }) };
  expect(() => resolveFigure('sample', input)).toThrow('src/figures/sample.ts: facts: expected the address of a fact, received "remittance-shares/tj-2024-updat"; did you mean “remittance-shares/tj-2024-update”?');
});
