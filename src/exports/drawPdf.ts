/** A drawing as a page of PDF: in vectors, its words kept as text in our own letters, tagged as one figure with its alternative. */
import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { site } from '../site.ts';
import { REGULAR, SEMIBOLD } from '../fonts/fontFiles.ts';
import { measureText } from '../charts/measureText.ts';
import type { Asked } from './pdf.ts';

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

/** A text that ends with an address, and stands where its attributes say. */
const ADDRESS = /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*?)(https?:\/\/[^\s<]+)<\/text>/g;

/** Makes the addresses that a drawing ends with links, each with a tag of its own, which those of svg-to-pdfkit lack. */
function addLinks(svg: string, doc: Document, root: PDFKit.PDFStructureElement): void {
  for (const [, x, y, size, before, address] of svg.matchAll(ADDRESS)) {
    const tag = doc.struct('Link', { alt: address! });
    root.add(tag);
    const px = [
      Number(x) + measureText(before!, Number(size), 'regular', 1),
      Number(y) - Number(size),
      measureText(address!, Number(size), 'regular', 1),
      Number(size) * 1.3,
    ];
    const [left, top, width, height] = px.map((each) => each * POINTS) as [number, number, number, number];
    doc.link(left, top, width, height, address!, { structParent: tag });
    tag.end();
  }
}

/** Makes it anew: the same bytes whenever that is. */
export async function drawPdf({ svg, title, subject, language }: Asked): Promise<Uint8Array> {
  const [width, height] = /viewBox="0 0 (\S+) (\S+)"/
    .exec(svg)!
    .slice(1)
    .map((side) => Number(side) * POINTS) as [number, number];
  const doc = new PDFDocument({
    size: [width, height],
    margin: 0,
    font: REGULAR,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
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
  const root = doc.struct('Document');
  doc.addStructure(root);
  const draw = () =>
    SVGtoPDF(doc, svg, 0, 0, {
      fontCallback: (_, bold) => (bold ? SEMIBOLD : REGULAR),
      warningCallback: (message) => {
        throw new Error(`the PDF of “${title}”: ${message}`);
      },
    });
  root.add(doc.struct('Figure', { alt: subject, bbox: [0, 0, width, height], placement: 'Block' }, [draw]));
  addLinks(svg, doc, root);
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
