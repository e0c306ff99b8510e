/** A figure as a page of PDF: drawn in vectors, its words kept as text in our own letters. */
import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { site } from '../site.ts';
import { REGULAR, SEMIBOLD } from '../fonts/fontFiles.ts';
import { diskCache } from '../build/diskCache.ts';

/** What is said of a document in its properties. */
interface About {
  title: string;
  /** What it shows, in words. */
  subject: string;
}

const pages = diskCache(
  'pdf',
  'pdf',
  ['pdfkit', 'svg-to-pdfkit', 'fontkit'],
  [REGULAR, SEMIBOLD, 'src/exports/pdf.ts'],
);

/** PDF counts in points, SVG in pixels. */
const POINTS = 0.75;

/** What we need of a font that PDFKit has opened: which letters it has, how they look, and which it embeds. */
interface Face {
  id: string;
  font: {
    unitsPerEm: number;
    hasGlyphForCodePoint(letter: number): boolean;
    getGlyph(id: number): { path: { commands: { command: string; args: number[] }[] } };
  };
  subset: { glyphs: number[] };
}

type Document = PDFKit.PDFDocument & { _font: Face; _fontFamilies: Record<string, Face> };

/** PDF would draw an empty box for a letter that its font lacks. Spaces of other widths are set as plain ones. */
function expectLetters(svg: string, { _font: { font } }: Document): void {
  for (const letter of new Set(svg.replaceAll(/<[^>]*>|\s/g, '')))
    if (!font.hasGlyphForCodePoint(letter.codePointAt(0)!))
      throw new Error(`expected letters that the project’s fonts have, received “${letter}”; npm run fonts cuts them`);
}

/** The outline of a letter as PDF draws it, in the font’s units. */
function outline(commands: { command: string; args: number[] }[]): string {
  let [x, y] = [0, 0];
  const drawn = commands.map(({ command, args }) => {
    if (command === 'closePath') return 'h';
    const [h = 0, v = 0] = args;
    const from = { x, y };
    [x, y] = args.slice(-2) as [number, number];
    if (command !== 'quadraticCurveTo') return `${args.join(' ')} ${command === 'moveTo' ? 'm' : 'l'}`;
    // PDF has cubic curves only: their controls lie two thirds of the way to the quadratic one.
    const controls = [
      from.x + (2 / 3) * (h - from.x),
      from.y + (2 / 3) * (v - from.y),
      x + (2 / 3) * (h - x),
      y + (2 / 3) * (v - y),
    ];
    return `${controls.map(Math.round).join(' ')} ${x} ${y} c`;
  });
  return [...drawn, 'S'].join('\n');
}

/**
 * Draws the rims behind labels as outlines, below their letters. PDF would paint a rim over
 * its letters, and as text of its own it would be found and copied twice.
 */
function drawRims(doc: Document): void {
  const write = doc.addContent.bind(doc);
  const forms = new Map<string, PDFKit.PDFKitReference>();
  let text: string[] | null = null;
  let width = 1;

  /** Each letter’s outline is kept once, as a form, and drawn wherever it stands. */
  const rim = (lines: string[]) => {
    const [, id, size] = /^\/(\S+) (\S+) Tf$/m.exec(lines.join('\n'))!;
    const { font, subset } = Object.values(doc._fontFamilies).find((each) => each.id === id)!;
    const scale = Number(size) / font.unitsPerEm;
    lines.forEach((line, i) => {
      const [, code] = /^<([0-9a-f]+)> Tj$/.exec(line) ?? [];
      const { commands } = code ? font.getGlyph(subset.glyphs[parseInt(code, 16)]!).path : { commands: [] };
      if (commands.length === 0) return;
      const name = `Rim${id}${code}`;
      if (!forms.has(name)) {
        const em = font.unitsPerEm;
        const form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [-em, -em, 2 * em, 2 * em], Resources: {} });
        form.end(outline(commands));
        forms.set(name, form);
      }
      (doc.page as unknown as { xobjects: Record<string, unknown> }).xobjects[name] = forms.get(name)!;
      const [a, b, c, d, x, y] = lines[i - 1]!.split(' ').map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const matrix = [a * scale, b * scale, c * scale, d * scale, x, y].map((value) => Math.round(value * 1e4) / 1e4);
      write(`q ${matrix.join(' ')} cm ${Math.round(width / scale)} w /${name} Do Q`);
    });
  };

  doc.addContent = (operator: string) => {
    const [, stroke] = /^(\S+) w$/.exec(operator) ?? [];
    if (stroke) width = Number(stroke);
    if (operator === 'BT') text = [];
    if (text === null) return write(operator);
    text.push(operator);
    if (operator !== 'ET') return doc;
    const lines = text;
    text = null;
    if (lines.includes('2 Tr')) rim(lines);
    for (const line of lines) write(line === '2 Tr' ? '0 Tr' : line);
    return doc;
  };
}

async function write(svg: string, { title, subject }: About): Promise<Uint8Array> {
  const [width, height] = /viewBox="0 0 (\S+) (\S+)"/
    .exec(svg)!
    .slice(1)
    .map((side) => Number(side) * POINTS) as [number, number];
  const doc = new PDFDocument({
    size: [width, height],
    margin: 0,
    font: REGULAR,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Author: site.name,
      Keywords: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      Creator: site.name,
      Producer: site.name,
      CreationDate: new Date(`${site.edition}T00:00:00Z`),
    },
  }) as Document;
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => doc.on('end', resolve).on('error', reject));
  expectLetters(svg, doc);
  const linked = svg.replace(/(https?:\/\/[^\s<]+)<\/text>/g, '<a href="$1">$1</a></text>');
  drawRims(doc);
  SVGtoPDF(doc, linked, 0, 0, {
    fontCallback: (_, bold) => (bold ? SEMIBOLD : REGULAR),
    warningCallback: (message) => {
      throw new Error(`the PDF of “${title}”: ${message}`);
    },
  });
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/**
 * The page of an SVG, as large as it is.
 * @returns the same bytes whenever it is made: it is dated by the edition
 */
export async function toPdf(svg: string, about: About): Promise<Uint8Array<ArrayBuffer>> {
  const given = [svg, about.title, about.subject, site.name, site.edition];
  return pages.get(...given) ?? pages.set(await write(svg, about), ...given);
}
