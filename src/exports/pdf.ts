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

/** What we need of the font that PDFKit has opened: which letters it has. */
type Document = PDFKit.PDFDocument & { _font: { font: { hasGlyphForCodePoint(letter: number): boolean } } };

/** PDF would draw an empty box for a letter that its font lacks. Spaces of other widths are set as plain ones. */
function expectLetters(svg: string, { _font: { font } }: Document): void {
  for (const letter of new Set(svg.replaceAll(/<[^>]*>|\s/g, '')))
    if (!font.hasGlyphForCodePoint(letter.codePointAt(0)!))
      throw new Error(`expected letters that the project’s fonts have, received “${letter}”; npm run fonts cuts them`);
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
