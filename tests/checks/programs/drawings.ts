/** Drawings: whether each label and mark is seen, and the land of maps, in a picture that a program makes of a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { Resvg } from '@resvg/resvg-js';
import { libreOffice, missing, run, versionOf, type Outcome } from './program.ts';

interface Painter {
  program: string;
  version: () => string | null;
  /** Makes a PNG of each SVG file, beside it and named alike. */
  paint: (svgs: string[], work: string) => void;
}

/** A program that is started for each file. */
const each =
  (paint: (svg: string, png: string) => void) =>
  (svgs: string[]): void =>
    svgs.forEach((svg) => paint(svg, svg.replace(/svg$/, 'png')));

const PYTHON = '/usr/bin/python3';
const PAINTERS: Painter[] = [
  {
    program: 'LibreOffice Draw',
    version: () => versionOf('soffice', '--version'),
    paint: (svgs, work) => void libreOffice(work, work, 'png', svgs),
  },
  {
    program: 'Inkscape',
    version: () => versionOf('inkscape', '--version'),
    paint: each((svg, png) => void run('inkscape', svg, '-o', png)),
  },
  {
    program: 'librsvg',
    version: () => versionOf('rsvg-convert', '--version'),
    paint: each((svg, png) => void run('rsvg-convert', '-o', png, svg)),
  },
  {
    program: 'resvg',
    version: () =>
      (JSON.parse(readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8')) as { version: string }).version,
    paint: each((svg, png) => writeFileSync(png, new Resvg(readFileSync(svg, 'utf8')).render().asPng())),
  },
  {
    program: 'MuPDF',
    version: () => versionOf('mutool', '-v'),
    paint: each((svg, png) => void run('mutool', 'draw', '-r', '96', '-o', png, svg)),
  },
  {
    program: 'CairoSVG',
    version: () => versionOf(PYTHON, '-c', 'import cairosvg; print(cairosvg.__version__)'),
    paint: each(
      (svg, png) =>
        void run(
          PYTHON,
          '-c',
          'import sys, cairosvg; cairosvg.svg2png(url=sys.argv[1], write_to=sys.argv[2])',
          svg,
          png,
        ),
    ),
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
function differ(one: Picture, other: Picture, [left, top, right, bottom]: Box): boolean {
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
const SHAPE = /<(?:path|rect|circle)\b[^>]*\/>/g;
/** Marks that the ends of lines make, which many programs leave out where the lines have no length. */
const MARKS = /<path\b[^>]*stroke-linecap="[^>]*\/>/g;

/** The words of each text of a drawing. */
export const wordsOf = (svg: string): string[] =>
  Array.from(svg.matchAll(TEXT), ([, , content]) =>
    content!
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  );

type Box = [left: number, top: number, right: number, bottom: number];

/** The boxes of what a pattern finds in a drawing, each as if it were alone: resvg reads transforms for us. */
function boxes(svg: string, of: RegExp): Box[] {
  return Array.from(svg.matchAll(of), ([whole], at) => {
    let n = -1;
    const marked = svg.replaceAll(of, (each) => ((n += 1) === at ? `<alone>${each}</alone>` : ''));
    const alone = marked
      .split(/<alone>|<\/alone>/)
      .map((part, i) => (i === 1 ? part : part.replaceAll(TEXT, '').replaceAll(SHAPE, '')))
      .join('');
    const box = new Resvg(alone, { font: { loadSystemFonts: true } }).getBBox();
    if (!box) throw new Error(`expected something that is drawn, received ${whole}`);
    return [box.x, box.y, box.x + box.width, box.y + box.height].map(Math.round) as Box;
  });
}

/** How much of a picture has the colour of the countries that a map is about, or of those that a pattern darkens. */
const land = ({ data }: Picture): number => {
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs(data[at]! - data[at + 2]!) > 40 && data[at]! > 190 && data[at]! < 225) found += 1;
  return found / (data.length / 4);
};

/** What is looked for in a drawing. */
interface Asked {
  id: string;
  width: number;
  height: number;
  words: string[];
  labels: Box[];
  marks: Box[];
}

function ask(id: string, svg: string): Asked {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  return { id, width, height, words: wordsOf(svg), labels: boxes(svg, TEXT), marks: boxes(svg, MARKS) };
}

/** @param kind what the drawings are @param files their SVG by id */
export async function tryDrawings(kind: string, files: Map<string, string>, work: string): Promise<Outcome[]> {
  const asked = [...files].map(([id, svg]) => ask(id, svg));
  // As it is, without its words, and without its marks too.
  const forms: ((svg: string) => string)[] = [
    (svg) => svg,
    (svg) => svg.replaceAll(TEXT, ''),
    (svg) => svg.replaceAll(TEXT, '').replaceAll(MARKS, ''),
  ];
  const name = (id: string, form: number, ending: string) => join(work, `${id}-${form}.${ending}`);
  for (const [id, svg] of files) forms.forEach((form, i) => writeFileSync(name(id, i, 'svg'), form(svg)));
  const outcomes: Outcome[] = [];
  for (const { program, version, paint } of PAINTERS) {
    const outcome: Outcome = { program, version: version(), kind, tried: 0, lost: [] };
    outcomes.push(outcome);
    if (outcome.version === null) continue;
    paint(
      asked.flatMap(({ id }) => forms.map((_, i) => name(id, i, 'svg'))),
      work,
    );
    for (const { id, width, height, words, labels, marks } of asked) {
      const [whole, mute, bare] = (await Promise.all(forms.map((_, i) => read(name(id, i, 'png'), width, height)))) as [
        Picture,
        Picture,
        Picture,
      ];
      labels.forEach((box, i) => differ(whole, mute, box) || outcome.lost.push(`${id}: the label “${words[i]}”`));
      marks.forEach((box, i) => differ(mute, bare, box) || outcome.lost.push(`${id}: the marks at ${box} (${i + 1})`));
      outcome.tried += labels.length + marks.length;
      if (!id.endsWith('-map') || id === 'eaeu-map') continue;
      outcome.tried += 1;
      if (land(whole) < 0.05) outcome.lost.push(`${id}: the land`);
    }
  }
  return outcomes;
}

/** @param kind what the files are @param files PDF files by id, with the words that each says */
export function tryPdf(kind: string, files: Map<string, { file: string; words: string[] }>): Outcome[] {
  const readers: [string, string | null, (file: string) => string][] = [
    ['Poppler', versionOf('pdftotext', '-v'), (file) => run('pdftotext', file, '-')],
    ['MuPDF', versionOf('mutool', '-v'), (file) => run('mutool', 'draw', '-F', 'text', file)],
  ];
  return readers.map(([program, version, text]) => {
    const all = version === null ? [] : [...files.entries()];
    return {
      program,
      version,
      kind,
      tried: all.flatMap(([, { words }]) => words).length,
      lost: all.flatMap(([id, { file, words }]) => missing(words, text(file)).map((each) => `${id}: “${each}”`)),
    };
  });
}
