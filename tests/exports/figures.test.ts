/** Every file of a figure is opened as a reader’s program opens it, and holds what the ledger says. */
import { csvParse } from 'd3';
import { xml2js, type Element } from 'xml-js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../src/ledger/types.ts';
import type { Source } from '../../src/ledger/schema.ts';
import { publicFact } from '../../src/ledger/publicFact.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { plain } from '../../src/ledger/texts.ts';
import { figureFiles } from '../../src/exports/figureFiles.ts';
import { drawPdf } from '../../src/exports/drawPdf.ts';
import { toPdf } from '../../src/exports/pdf.ts';
import { publicFigure } from '../../src/figure/publicFigure.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { sourceLine, standaloneSvg } from '../../src/exports/standalone.ts';
import { site } from '../../src/site.ts';
import { factUrl, url } from '../../src/i18n/paths.ts';
import { readProperties, READERS, readTags, readWords } from './readPdf.ts';
import { readPng } from './readPng.ts';
import { readXlsx, type Cell } from './readXlsx.ts';
import { readZip } from './readZip.ts';
import { openProject } from '../../src/project/project.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';

const { language, ledger } = openProject('.');

// What an earlier build kept would hide how files are made now. Threads keep theirs by the code that makes them.
vi.mock('../../src/build/diskCache.ts', () => ({
  textCache: () => (make: () => string) => make(),
  diskCache: () => ({ get: () => undefined, set: (made: Uint8Array) => new Uint8Array(made) }),
}));

const figures = await loadFigures(ledger);
/** Whose drawn values are looked for one by one: bars, points, a map, and a table of words. */
const SAMPLES = ['crossings-to-work-2022', 'remittance-shares-2024', 'remittance-weight-map', 'killed-fighting-2023'];

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const squeeze = (text: string): string => text.replaceAll(/\s/g, '');
/** Each number of a fact’s value, by the column that holds it. */
const numbersOf = ({ value }: Fact): Record<string, number> => (typeof value === 'number' ? { value } : (value ?? {}));
const NUMBERS = ['value', 'low', 'high', 'from', 'to'];

/** The words that an SVG draws, in order. Throws where it is not well-formed. */
function drawnWords(svg: string): string {
  const collect = (element: Element, within: boolean): string => {
    if (element.type === 'text') return within ? String(element.text) : '';
    return (
      (element.elements ?? []).map((each) => collect(each, within || element.name === 'text')).join('') +
      (element.name === 'text' ? '\n' : '')
    );
  };
  return collect(xml2js(svg, { captureSpacesBetweenElements: true }) as Element, false)
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}

/** Files carry our page in the place of an address that it is a risk to share. */
const addressOf = (source: Source): string => (source.risky ? url(`sources/${source.id}/`, language) : source.url);

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  const files = new Map(figureFiles(figure).map((file) => [file.extension, file]));
  const bytes = (extension: string) => files.get(extension)!.bytes();
  const caveats = figure.caveats.map((caveat) => plain(caveat, ledger));

  test('has every kind of file, and figures.json names each', () => {
    expect([...files.keys()]).toEqual(['svg', 'png', 'pdf', 'csv', 'json', 'xlsx', 'zip']);
    const shown = publicFigure(figure) as unknown as Record<string, string>;
    for (const extension of files.keys()) expect(shown[extension]).toBe(url(`figures/${id}.${extension}`, language));
  });

  test('SVG: well-formed, with finding, measure, caveats, source and address', async () => {
    const words = squeeze(drawnWords(decode(await bytes('svg'))));
    for (const text of [
      plain(figure.title, ledger),
      plain(figure.subtitle, ledger),
      ...caveats,
      sourceLine(figure, language),
      url(`figures/${id}/`, language),
      'CC BY 4.0',
    ])
      expect(words).toContain(squeeze(text));
  });

  test('PNG: whole, and of twice the drawing’s size', async () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(decode(await bytes('svg')))!;
    expect(readPng(await bytes('png'))).toEqual({ width: Number(width) * 2, height: Number(height) * 2 });
  });

  test.each(READERS)('PDF, by %s: the words of the drawing, each once', async (_, read) => {
    expect(squeeze(read(await bytes('pdf')))).toBe(squeeze(drawnWords(decode(await bytes('svg')))));
  });

  test('PDF: says what it is, in our letters, on a page of the drawing’s size', async () => {
    const { info, size, fonts, language } = readProperties(await bytes('pdf'));
    expect(info).toMatchObject({
      Title: plain(figure.title, ledger),
      Subject: plain(figure.alt, ledger),
      Author: site.name,
      CreationDate: `D:${site.edition.replaceAll('-', '')}000000Z`,
    });
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(decode(await bytes('svg')))!;
    expect(size).toEqual([Number(width) * 0.75, Number(height) * 0.75]);
    expect(fonts).toBeGreaterThanOrEqual(2);
    expect(language).toBe('en');
    expect(Buffer.from(await bytes('pdf')).toString('latin1')).toContain(`/URI (${url(`figures/${id}/`, DEFAULT)})`);
    // One figure with its alternative, and a link; what neither holds is not on the page.
    expect(readTags(await bytes('pdf'))).toEqual([
      ['Document', ''],
      ['Figure', plain(figure.alt, ledger)],
      ['Link', url(`figures/${id}/`, DEFAULT)],
    ]);
  });

  test('CSV: the ledger’s values, units, sources and caveats, and the figure’s own', async () => {
    const text = decode(await bytes('csv'));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = csvParse(text.slice(1));
    expect(rows.map((row) => row.id)).toEqual(figure.facts.map((fact) => fact.id));
    rows.forEach((row, i) => {
      const fact = figure.facts[i]!;
      expect(Object.fromEntries(NUMBERS.flatMap((name) => (row[name] ? [[name, Number(row[name])]] : [])))).toEqual(
        numbersOf(fact),
      );
      expect(row).toMatchObject({
        words: fact.words ?? '',
        unit: fact.unit?.other ?? '',
        qualifier: fact.qualifier.id,
        source: fact.source.id,
        'source title': fact.source.title,
        paragraph: String(fact.paragraph ?? ''),
        phrase: fact.phrase ?? '',
        caveat: fact.caveat ? plain(fact.caveat, ledger) : '',
        address: factUrl(fact, language),
        'figure caveats': caveats.join(' '),
      });
    });
  });

  test('JSON: the figure, its facts and its sources', async () => {
    const read = JSON.parse(decode(await bytes('json'))) as {
      caveats: string[];
      facts: unknown[];
      sources: { id: string; address: string }[];
    };
    expect(read.caveats).toEqual(caveats);
    expect(read.facts).toEqual(figure.facts.map((fact) => publicFact(fact, ledger)));
    expect(read.sources.map(({ id, address }) => [id, address])).toEqual(
      figure.sources.map((source) => [source.id, addressOf(source)]),
    );
  });

  test('XLSX: numbers as numbers, and a sheet of sources and caveats', async () => {
    const sheets = readXlsx(await bytes('xlsx'));
    expect([...sheets.keys()]).toEqual(['Data', 'Sources and caveats']);
    const [head, ...rows] = sheets.get('Data')! as [string[], ...Cell[][]];
    const cell = (row: Cell[], name: string) => row[head.indexOf(name)] ?? null;
    expect(rows.map((row) => cell(row, 'id'))).toEqual(figure.facts.map((fact) => fact.id));
    rows.forEach((row, i) => {
      const fact = figure.facts[i]!;
      expect(
        Object.fromEntries(NUMBERS.flatMap((name) => (cell(row, name) === null ? [] : [[name, cell(row, name)]]))),
      ).toEqual(numbersOf(fact));
      expect(cell(row, 'unit')).toBe(fact.unit?.other ?? null);
      expect(cell(row, 'paragraph')).toBe(fact.paragraph);
      expect(cell(row, 'caveat')).toBe(fact.caveat ? plain(fact.caveat, ledger) : null);
      expect(cell(row, 'source title')).toBe(fact.source.title);
    });
    const notes = sheets.get('Sources and caveats')!;
    expect(notes.filter(([name]) => name === 'Caveat').map(([, text]) => text)).toEqual(caveats);
    for (const source of figure.sources) {
      const row = notes.find(([name]) => name === source.id)!;
      expect(row.slice(1, 3)).toEqual([source.title, source.publisher]);
      expect(row).toContain(addressOf(source));
      if (source.beware) expect(row).toContain(plain(source.beware, ledger));
    }
    for (const fact of figure.facts.filter(({ caveat }) => caveat))
      expect(notes).toContainEqual([fact.id, plain(fact.caveat!, ledger)]);
    expect(notes.flat()).toContain(url(`figures/${id}/`, language));
  });

  test('ZIP: every other file, byte for byte, with readme, licence and citation', async () => {
    const inside = readZip(await bytes('zip'), site.edition);
    const single = [...files.keys()].filter((extension) => extension !== 'zip');
    expect(Object.keys(inside).sort()).toEqual(
      ['CITATION.txt', 'LICENCE.txt', 'README.txt', ...single.map((extension) => `${id}.${extension}`)].sort(),
    );
    for (const extension of single)
      expect(Buffer.compare(inside[`${id}.${extension}`]!, await bytes(extension)), extension).toBe(0);
    const readme = decode(inside['README.txt']!);
    for (const text of [
      ...caveats,
      ...figure.sources.flatMap((source) => [source.title, addressOf(source)]),
      ...single.map((extension) => `${id}.${extension}: `),
      url(`figures/${id}/`, language),
    ])
      expect(readme).toContain(text);
    for (const unit of new Set(figure.facts.flatMap((fact) => fact.unit?.other ?? []))) expect(readme).toContain(unit);
    expect(decode(inside['LICENCE.txt']!)).toContain('https://creativecommons.org/licenses/by/4.0/');
    const citation = decode(inside['CITATION.txt']!);
    for (const address of [url(`figures/${id}/`, language), ...figure.sources.map(addressOf)])
      expect(citation).toContain(address);
  });
});

describe('values that are drawn', () => {
  test.each(SAMPLES)('%s: are to be read in SVG and PDF', async (id) => {
    const figure = figures.find((each) => each.id === id)!;
    const files = new Map(figureFiles(figure).map((file) => [file.extension, file]));
    const svg = decode(await files.get('svg')!.bytes());
    const pdf = readWords(await files.get('pdf')!.bytes());
    const drawn = figure.facts.filter((fact) => fact.unit && svg.includes(`data-fact="${fact.id}"`));
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    for (const fact of drawn) {
      const digits = fact.words ?? /[\d.,]+/.exec(formatFact(fact, language, 'bare'))![0];
      expect(drawnWords(svg), fact.id).toContain(digits);
      expect(pdf, fact.id).toContain(digits);
    }
  });
  test('five-policies, a table of words, is in PDF as it is in SVG', async () => {
    const files = new Map(
      figureFiles(figures.find(({ id }) => id === 'five-policies')!).map((file) => [file.extension, file]),
    );
    const words = squeeze(readWords(await files.get('pdf')!.bytes()));
    for (const line of drawnWords(decode(await files.get('svg')!.bytes()))
      .split('\n')
      .filter(Boolean))
      expect(words).toContain(squeeze(line));
  });
});

describe('letters in PDF', () => {
  const page = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40" viewBox="0 0 900 40"><text x="10" y="30" font-family="'Source Sans 3'" font-size="16">${words}</text></svg>`;
  const OURS = 'Ташкент, Душанбе: Ғ Ӣ Қ Ӯ Ҳ Ҷ ғ ӣ қ ӯ ҳ ҷ Ң Ө Ү ң ө ү Ә Ұ ә ұ һ Oʻzbekiston № 5 − €';
  test.each(READERS)('of Russian, Tajik, Kyrgyz, Kazakh and Uzbek are kept, by %s', async (_, read) => {
    expect(squeeze(read(await toPdf({ svg: page(OURS), title: OURS, subject: '', language: 'ru' })))).toBe(
      squeeze(OURS),
    );
  });
  test('stand in its properties too', async () => {
    expect(readProperties(await toPdf({ svg: page('x'), title: OURS, subject: '', language: 'ru' })).info.Title).toBe(
      OURS,
    );
  });
  test('that our fonts lack are refused, not left out', async () => {
    await expect(toPdf({ svg: page('漢'), title: 'x', subject: '', language: 'ru' })).rejects.toThrow('received “漢”');
  });
});

describe('made again on another day', () => {
  afterEach(() => void vi.useRealTimers());
  test.each(['remittance-weight-map', 'lives'])('%s has the same bytes', async (id) => {
    const figure = figures.find((each) => each.id === id)!;
    const all = () =>
      Promise.all(
        figureFiles(figure).map(async ({ extension, bytes }) => [extension, Buffer.from(await bytes())] as const),
      );
    const before = await all();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    for (const [i, [extension, bytes]] of (await all()).entries())
      expect(bytes.equals(before[i]![1]), extension).toBe(true);
  });
  // Past the thread, whose clock is its own and which keeps what it has made.
  test('a PDF has the same bytes', async () => {
    const asked = { svg: standaloneSvg(figures[0]!), title: 'x', subject: 'y', language: 'en' };
    const before = await drawPdf(asked);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(Buffer.compare(await drawPdf(asked), before)).toBe(0);
  });
});
