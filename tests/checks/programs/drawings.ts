/** Drawings: whether each label is seen, and the land of maps, in a picture that a program makes of a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { Resvg } from '@resvg/resvg-js';
import { libreOffice, missing, run, versionOf, type Outcome } from './program.ts';

interface Painter {
  program: string;
  version: () => string | null;
  /** Makes a PNG of an SVG file. */
  paint: (svg: string, png: string, work: string) => void;
}

const PYTHON = '/usr/bin/python3';
const PAINTERS: Painter[] = [
  {
    program: 'LibreOffice Draw',
    version: () => versionOf('soffice', '--version'),
    paint: (svg, _, work) => void libreOffice(work, 'png', svg),
  },
  {
    program: 'Inkscape',
    version: () => versionOf('inkscape', '--version'),
    paint: (svg, png) => void run('inkscape', svg, '-o', png),
  },
  {
    program: 'librsvg',
    version: () => versionOf('rsvg-convert', '--version'),
    paint: (svg, png) => void run('rsvg-convert', '-o', png, svg),
  },
  {
    program: 'resvg',
    version: () =>
      (JSON.parse(readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8')) as { version: string }).version,
    paint: (svg, png) => writeFileSync(png, new Resvg(readFileSync(svg, 'utf8')).render().asPng()),
  },
  {
    program: 'MuPDF',
    version: () => versionOf('mutool', '-v'),
    paint: (svg, png) => void run('mutool', 'draw', '-r', '96', '-o', png, svg),
  },
  {
    program: 'CairoSVG',
    version: () => versionOf(PYTHON, '-c', 'import cairosvg; print(cairosvg.__version__)'),
    paint: (svg, png) =>
      void run(PYTHON, '-c', 'import sys, cairosvg; cairosvg.svg2png(url=sys.argv[1], write_to=sys.argv[2])', svg, png),
  },
];

interface Picture {
  width: number;
  data: Uint8ClampedArray;
}

/** A picture at the size of its drawing, whatever the program made. */
async function read(png: string, width: number, height: number): Promise<Picture> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(png), 0, 0, width, height);
  return { width, data: context.getImageData(0, 0, width, height).data };
}

/** Whether two pictures differ clearly within a box of pixels. */
function differ(one: Picture, other: Picture, [left, top, right, bottom]: [number, number, number, number]): boolean {
  let changed = 0;
  for (let y = Math.max(0, top); y < bottom; y += 1)
    for (let x = Math.max(0, left); x < Math.min(one.width, right); x += 1) {
      const at = (y * one.width + x) * 4;
      const by = [0, 1, 2].reduce((sum, i) => sum + Math.abs((one.data[at + i] ?? 0) - (other.data[at + i] ?? 0)), 0);
      if (by > 90) changed += 1;
    }
  return changed >= 6;
}

const TEXT = /<text\b([^>]*)>(.*?)<\/text>/g;
const wordsOf = (content: string): string =>
  content
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

/** Where each text begins to be drawn, by resvg, which reads transforms for us: the box of it alone. */
function boxes(svg: string): { words: string; box: [number, number, number, number] }[] {
  const texts = [...svg.matchAll(TEXT)];
  return texts.map(([whole, , content], i) => {
    let n = -1;
    const alone = svg
      .replaceAll(/<(?:path|rect|circle)\b[^>]*\/>/g, '')
      .replaceAll(TEXT, (each) => ((n += 1) === i ? each : ''));
    const box = new Resvg(alone, { font: { loadSystemFonts: true } }).getBBox();
    if (!box) throw new Error(`expected a text that is drawn, received ${whole}`);
    return {
      words: wordsOf(content!),
      box: [box.x, box.y, box.x + box.width, box.y + box.height].map(Math.round) as [number, number, number, number],
    };
  });
}

/** How much of a picture has the colour of the countries that a map is about, or of those that a pattern darkens. */
const land = ({ data }: Picture): number => {
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs(data[at]! - data[at + 2]!) > 40 && data[at]! > 190 && data[at]! < 225) found += 1;
  return found / (data.length / 4);
};

/** @param files SVG files by the ids of their figures */
export async function tryDrawings(files: Map<string, string>, work: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { program, version, paint } of PAINTERS) {
    const outcome: Outcome = { program, version: version(), kind: 'SVG', tried: 0, lost: [] };
    outcomes.push(outcome);
    if (outcome.version === null) continue;
    for (const [id, svg] of files) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [number, number, number];
      const picture = async (name: string, text: string) => {
        const file = join(work, `${name}.svg`);
        writeFileSync(file, text);
        paint(file, join(work, `${name}.png`), work);
        return read(join(work, `${name}.png`), width, height);
      };
      const whole = await picture('whole', svg);
      const mute = await picture('mute', svg.replaceAll(TEXT, ''));
      for (const { words, box } of boxes(svg)) {
        outcome.tried += 1;
        if (!differ(whole, mute, box)) outcome.lost.push(`${id}: the label “${words}”`);
      }
      if (!id.endsWith('-map') || id === 'eaeu-map') continue;
      outcome.tried += 1;
      if (land(whole) < 0.05) outcome.lost.push(`${id}: the land`);
    }
  }
  return outcomes;
}

/** @param files PDF files by id, with the words that each says */
export function tryPdf(files: Map<string, { file: string; words: string[] }>): Outcome[] {
  const readers: [string, string | null, (file: string) => string][] = [
    ['Poppler', versionOf('pdftotext', '-v'), (file) => run('pdftotext', file, '-')],
    ['MuPDF', versionOf('mutool', '-v'), (file) => run('mutool', 'draw', '-F', 'text', file)],
  ];
  return readers.map(([program, version, text]) => {
    const all = version === null ? [] : [...files.entries()];
    return {
      program,
      version,
      kind: 'PDF of a figure',
      tried: all.flatMap(([, { words }]) => words).length,
      lost: all.flatMap(([id, { file, words }]) => missing(words, text(file)).map((each) => `${id}: “${each}”`)),
    };
  });
}
