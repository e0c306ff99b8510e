/** Drawings that leave the site hold in programs that know no `paint-order`, no `<use>` and not our font. */
import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementsIn, find, parseFragment, textOf } from '../../src/build/hast.ts';
import { openProject } from '../../src/project/project.ts';
import { portable } from '../../src/exports/portable.ts';
import { standaloneSvg } from '../../src/exports/standalone.ts';

const root = (svg: string): Element => find(parseFragment(svg), 'svg')!;
const texts = (svg: string): Element[] => elementsIn(root(svg)).filter(({ tagName }) => tagName === 'text');
const words = (svg: string): string[] => texts(svg).map(textOf);
const drawing = (...body: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><g font-size="10">${body.join('')}</g></svg>`;
const HALO = 'stroke="var(--paper,#fbf8f1)" stroke-width="4" stroke-linejoin="round" paint-order="stroke"';

describe('a label with a halo', () => {
  const svg = portable(drawing(`<text x="50" y="20" text-anchor="middle" ${HALO}>45%</text>`), 'x');
  test('stands once, on a shape', () => {
    expect(words(svg)).toEqual(['45%']);
    expect(texts(svg)[0]!.properties.stroke).toBeUndefined();
    // Three characters of 10 px: 4.97 + 4.97 + 8.24 in Source Sans 3, and 2 px on each side.
    expect(svg).toMatch(
      /<rect x="38.9" y="12.4" width="22.2" height="10" rx="2" fill="#fbf8f1" fill-opacity="0.8"\/><text/,
    );
  });
  test('has it from a group too, whose marks do not', () => {
    const grouped = portable(drawing(`<g ${HALO}><circle r="3"/><text x="0" y="20">Tajikistan</text></g>`), 'x');
    expect(grouped).toMatch(/<g><circle r="3"\/><rect [^>]*\/><text x="0" y="20">Tajikistan<\/text><\/g>/);
  });
});

test('each line is a text of its own, at its place', () => {
  const svg = portable(
    drawing(
      '<text x="5" y="10" fill="red">one<tspan x="5" dy="20">two</tspan><tspan x="5" dy="20">three</tspan></text>',
    ),
    'x',
  );
  expect(texts(svg).map(({ properties: { x, y, fill }, children }) => [x, y, fill, textOf(children[0]!)])).toEqual([
    ['5', '10', 'red', 'one'],
    ['5', '30', 'red', 'two'],
    ['5', '50', 'red', 'three'],
  ]);
});

test('what says no place stands at the beginning, where most drawings of rows have it', () => {
  const svg = portable(drawing('<text y="16">Quotas<tspan fill="red"> undated</tspan></text>'), 'x');
  expect(svg).toContain('<text y="16" x="0">Quotas<tspan fill="red"> undated</tspan></text>');
});

test('what is anchored at its end is one piece, which names its facts', () => {
  const svg = portable(
    drawing('<text x="90" y="10" text-anchor="end"><tspan data-fact="a/b">45%</tspan> of GDP</text>'),
    'x',
  );
  expect(svg).toContain('<text x="90" y="10" text-anchor="end" data-fact="a/b">45% of GDP</text>');
});

test('what is referred to stands in its place, and what names it by address keeps its name', () => {
  const svg = portable(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><g id="land"><pattern id="hatch"><path d="M0 0"/></pattern><path d="M1 1" fill="url(#hatch)"/></g></defs><use href="#land" transform="scale(2)"/></svg>',
    'one',
  );
  expect(svg).toContain(
    '<defs><pattern id="one-hatch"><path d="M0 0"/></pattern></defs><g transform="scale(2)"><path d="M1 1" fill="url(#one-hatch)"/></g>',
  );
});

test('what is a link on the page is none in a picture', () => {
  const svg = portable(drawing('<a href="#note-1"><text x="5" y="10">45%</text></a>'), 'x');
  expect(svg).toContain('<g><text x="5" y="10">45%</text></g>');
});

const figures = await openProject('.').figures();
const files = figures.map((figure) => [figure.id, standaloneSvg(figure)] as const);

describe.each(files)('%s', (id, svg) => {
  test('needs nothing that only browsers have', () => {
    expect(svg).not.toMatch(/NaN|paint-order|<use|<a |<tspan x|var\(|currentColor|h0[mM"]/);
    expect(root(svg).properties.direction).toBe('ltr');
    for (const text of texts(svg).filter(({ properties }) => properties.textAnchor !== undefined))
      expect(text.children.map(({ type }) => type)).toEqual(['text']);
  });

  test.each([
    ['Source Sans 3', ['src/fonts/source-sans-3-regular.ttf', 'src/fonts/source-sans-3-semibold.ttf']],
    // Of the widths of Arial, Helvetica and Liberation Sans.
    [
      'Arimo',
      ['400Regular/Arimo_400Regular', '600SemiBold/Arimo_600SemiBold', '700Bold/Arimo_700Bold'].map(
        (name) => `node_modules/@expo-google-fonts/arimo/${name}.ttf`,
      ),
    ],
    ['DejaVu Sans', ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => `node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`)],
  ])('holds its lines in %s', (family, fontFiles) => {
    const read = (shown: string) =>
      new Resvg(shown, {
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
      });
    const lettersOnly = svg
      .replaceAll(/<(?:path|rect|circle)\b[^>]*\/>/g, '')
      .replaceAll(/<defs>.*?<\/defs>|<clipPath.*?<\/clipPath>/g, '');
    const box = read(lettersOnly).getBBox()!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(Number(root(svg).properties.width));
    expect(id).toBeTruthy();
  });
});

test('no two files share an id', () => {
  const ids = files.flatMap(([, svg]) => elementsIn(root(svg)).flatMap(({ properties }) => properties.id ?? []));
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
});
