import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { signOf } from '../../src/ledger/sign.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { pagedFacts } from '../../src/ledger/publicFact.ts';
import { plain } from '../../src/ledger/texts.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { chapterPicture } from '../../src/seo/og/chapterPicture.ts';
import { draw } from '../../src/seo/og/block.ts';
import { sans, serif } from '../../src/seo/og/face.ts';
import { factPicture } from '../../src/seo/og/factPicture.ts';
import { figurePicture, largest } from '../../src/seo/og/figurePicture.ts';
import { countryHead, datasetHead, sourceHead, staticHeads } from '../../src/seo/head.ts';
import { roadLines } from '../../src/seo/og/roadLines.ts';
import { pagePicture } from '../../src/seo/og/pagePicture.ts';
import { HEIGHT, MARGIN, WIDTH } from '../../src/seo/og/picture.ts';
import { fontFiles } from '../../src/seo/og/rasterize.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { language, ledger } = project;

const facts = pagedFacts(ledger);
const figures = await loadFigures(ledger);
/** Where the road’s lines begin. */
const LINES = 998;

const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The lines of text of a picture itself, without those of a drawing that is set into it. */
function linesOf(svg: string) {
  const own = svg.replace(/^<svg/, '<SVG').replace(/<svg.*?<\/svg>/gs, '');
  return Array.from(own.matchAll(/<text ([^>]*)>(.*?)<\/text>/g), ([element, attributes, text]) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([-\\d.]+)"`).exec(attributes!)![1]);
    return {
      element,
      text: unescape(text!.replaceAll(/<[^>]*>/g, '')),
      x: number('x'),
      y: number('y'),
      size: number('font-size'),
    };
  });
}

for (const file of fontFiles) GlobalFonts.registerFromPath(file);
const context = createCanvas(WIDTH, HEIGHT).getContext('2d');

/** Where letters are, as the canvas sets them that draws the pictures. */
function boxOf(texts: string[]) {
  const boxes = texts.flatMap(linesOf).map(({ element, text, x, y, size }) => {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];
    context.font = `${attribute('font-weight') ?? 400} ${size}px "${attribute('font-family')}"`;
    const box = context.measureText(text);
    return {
      left: x - box.actualBoundingBoxLeft,
      top: y - box.actualBoundingBoxAscent,
      right: x + box.actualBoundingBoxRight,
      bottom: y + box.actualBoundingBoxDescent,
    };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function expectWithin(svg: string, name: string, right = WIDTH - MARGIN + 2) {
  const lines = linesOf(svg);
  const [foot, above] = [lines.slice(-2), lines.slice(0, -2)];
  expect(foot[0]!.text, name).toBe('Northbound');
  const all = boxOf(lines.map(({ element }) => element));
  expect(all.left, name).toBeGreaterThanOrEqual(MARGIN - 6);
  expect(all.right, name).toBeLessThanOrEqual(WIDTH - MARGIN + 2);
  expect(all.bottom, name).toBeLessThanOrEqual(HEIGHT - 24);
  const texts = boxOf(above.map(({ element }) => element));
  expect(texts.top, name).toBeGreaterThanOrEqual(32);
  expect(texts.right, name).toBeLessThanOrEqual(right);
  expect(texts.bottom, name).toBeLessThanOrEqual(boxOf([foot[0]!.element]).top);
  expect(boxOf([foot[0]!.element]).right, name).toBeLessThan(boxOf([foot[1]!.element]).left);
  // Lines of a column stand clear of each other: a descender ends above the next line’s capitals.
  for (const column of Map.groupBy(above, ({ x }) => x).values())
    column
      .sort((a, b) => a.y - b.y)
      .forEach((line, i) => {
        const next = column[i + 1];
        if (next)
          expect(next.y - next.size * 0.73, `${name}: ${line.text} / ${next.text}`).toBeGreaterThanOrEqual(
            line.y + line.size * 0.2,
          );
      });
  for (const { text } of lines) expect(text, name).not.toMatch(/…|\.\.\.|undefined|\bnull\b|NaN|[{}]/);
  return above.map(({ text }) => text);
}

describe('the picture of every fact', () => {
  const drawn = facts.map((fact) => ({ fact, svg: factPicture(fact, ledger) }));
  test('holds all its lines within its edges, clear of each other and of the road', () => {
    for (const { fact, svg } of drawn) expectWithin(svg, fact.id, LINES);
  }, 120_000);
  test('says value and unit in full, who says so, and where', () => {
    for (const { fact, svg } of drawn) {
      const words = linesOf(svg)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      expect(words.toLowerCase(), fact.id).toContain(formatFact(fact, language, 'full').toLowerCase());
      expect(words, fact.id).toContain(plain(fact.label, ledger));
      expect(words, fact.id).toContain(`Stated by: ${plain(fact.statedBy, ledger)}`);
      expect(words, fact.id).toContain(fact.source.short);
      if (fact.paragraph) expect(words, fact.id).toContain(`¶${fact.paragraph}.`);
    }
  });
  test('ends a caveat where a sentence ends, or leaves it out', () => {
    let [whole, cut, none] = [0, 0, 0];
    for (const { fact, svg } of drawn) {
      if (!fact.caveat) continue;
      const caveat = plain(fact.caveat, ledger);
      const words = linesOf(svg)
        .slice(0, -2)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      const sentences = Array.from(
        new Intl.Segmenter('en', { granularity: 'sentence' }).segment(caveat),
        ({ segment }) => segment.trimEnd(),
      );
      if (words.endsWith(caveat)) whole++;
      else if (words.includes(sentences[0]!)) {
        cut++;
        expect(
          sentences.some((sentence) => words.endsWith(sentence)),
          fact.id,
        ).toBe(true);
      } else none++;
    }
    expect(whole).toBeGreaterThan(cut + none);
  });
  test('underlines what is said, each line of it, and says in words what sources dispute', () => {
    const { disputed } = ledger.language.messages.share;
    for (const { fact, svg } of drawn) {
      const own = svg.replace(roadLines(), '');
      const lines = Array.from(own.matchAll(/<path [^>]* d="([^"]*)"/g), ([, d]) => d!);
      expect(lines.join('').match(/M/g)?.length, fact.id).toBeGreaterThan(0);
      const words = linesOf(svg)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      expect(words.includes(disputed), fact.id).toBe(signOf(fact, ledger) === 'disputed');
    }
  });
});

describe.each(project.languages.map(({ code }) => code).filter((code) => code !== 'en'))('in %s, pictures', (code) => {
  const { ledger: own, language: other, figures } = project.in(code);
  test('of facts, figures and pages hold all their lines within their edges, clear of each other', async () => {
    // A language that is begun has some pages only, and no pictures but theirs.
    for (const fact of pagedFacts(own))
      if (other.hasPage(`facts/${fact.id}/`)) expectWithin(factPicture(fact, own), fact.id, LINES);
    for (const figure of await figures())
      if (other.hasPage(`figures/${figure.id}/`)) expectWithin(figurePicture(figure), figure.id);
    for (const [page, head] of Object.entries(staticHeads(other)))
      if (other.hasPage(page)) expectWithin(pagePicture(page, head, own), page);
  }, 120_000);
});

/** Of each letter: whose it is, by drawing it in every font alone. */
test('letters of other scripts are of the family and the weight that their line asks for', () => {
  const width = (svg: string, fonts: string[]) =>
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60">${svg}</svg>`, {
      font: { fontFiles: fonts, loadSystemFonts: false },
    }).getBBox()!.width;
  const bold = { ...sans, attributes: { ...sans.attributes, 'font-weight': 600 } };
  for (const text of ['Трудовая', 'ҷӯғ'])
    for (const [face, name] of [
      [serif, 'serif'],
      [sans, 'sans-3-regular'],
      [bold, 'sans-3-semibold'],
    ] as const) {
      const written = draw(
        { lines: [text], size: 40, height: 50, style: { face, sizes: [40], lead: 1, fill: '#000' } },
        10,
        0,
      );
      expect(width(written, fontFiles), `${text} in ${name}`).toBeCloseTo(
        width(
          written,
          fontFiles.filter((file) => file.includes(name)),
        ),
        3,
      );
    }
  expect(
    width(
      draw(
        { lines: ['Трудовая'], size: 40, height: 50, style: { face: serif, sizes: [40], lead: 1, fill: '#000' } },
        10,
        0,
      ),
      fontFiles,
    ),
  ).not.toBeCloseTo(
    width(
      draw(
        { lines: ['Трудовая'], size: 40, height: 50, style: { face: sans, sizes: [40], lead: 1, fill: '#000' } },
        10,
        0,
      ),
      fontFiles,
    ),
    0,
  );
});

describe('pictures of pages, chapters and figures', () => {
  test('hold all their lines within their edges', () => {
    const heads = [
      ...Object.entries(staticHeads(language)),
      ...[...ledger.datasets.values()].map((dataset) => [`facts/${dataset.id}/`, datasetHead(dataset)] as const),
      ...[...ledger.sources.values()].map((source) => [`sources/${source.id}/`, sourceHead(source, language)] as const),
      ...[...ledger.places.values()].map((place) => [`countries/${place.id}/`, countryHead(place, language)] as const),
    ];
    for (const [page, head] of heads) {
      const words = expectWithin(pagePicture(page, head, ledger), page)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      expect(words, page).toContain(head.title);
    }
    for (const figure of figures) {
      const words = expectWithin(figurePicture(figure), figure.id).join(' ').replaceAll('\u00a0', ' ');
      expect(words).toContain(plain(figure.title, ledger));
      expect(words).toMatch(/Sources?: /);
    }
  }, 120_000);
  test('of a figure are drawn at the width at which it is larger, and know no custom property', () => {
    for (const figure of figures) {
      const svg = figurePicture(figure);
      expect(svg, figure.id).not.toMatch(/var\(|currentColor/);
      expect(svg, figure.id).toContain('<svg x=');
    }
    const room = { x: 0, y: 0, width: 700, height: 300 };
    const tall = figures.find(({ id }) => id === 'lives')!;
    expect(largest(tall, room).drawing.width).toBe(720);
    expect(
      largest(
        figures.find(({ id }) => id === 'labour-shortage-2030')!,
        room,
      ).drawing.width,
    ).toBe(360);
  });
  test('of a chapter have its figure, or the road where the figure would be too small to read', () => {
    const chapter = { slug: 'x', chapter: 3, title: 'A title', standfirst: 'One sentence. Another one.' };
    const [legible, tall] = ['week-after-attack', 'policy-timeline'].map((id) =>
      chapterPicture(
        chapter,
        figures.find((each) => each.id === id)!,
      ),
    );
    expect(legible).not.toContain('Moscow</text>');
    expect(tall).toContain('Moscow</text>');
    for (const svg of [legible!, tall!])
      expect(expectWithin(svg, 'chapter').join(' ')).toMatch(/Chapter 3 A title One sentence\. Another one\./);
  });
  test('refuse a title for which there is no room', () => {
    expect(() => pagePicture('x/', { title: 'word '.repeat(200).trim(), description: '' }, ledger)).toThrow(
      /no room for “word/,
    );
  });
});

test('every letter of every title is in the fonts', () => {
  for (const { title } of [
    ...Object.values(staticHeads(language)),
    ...[...ledger.sources.values()].map((source) => sourceHead(source, language)),
    ...[...ledger.datasets.values()].map(datasetHead),
  ])
    for (const letter of title) expect(serif.measure(letter, 1), `${letter} of ${title}`).not.toBe(0.7);
});

test('the serif’s widths are those of its letters', () => {
  const text = 'Over 3.5 million border crossings';
  const { left, right } = boxOf([
    `<text x="0" y="100" font-family="Source Serif 4" font-weight="600" font-size="100">${text}</text>`,
  ]);
  expect(Math.abs(right - left - serif.measure(text, 100))).toBeLessThan(30);
});
