/** What a PDF that a browser printed says of itself: it takes over the title and the language, and knows no more. */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { escape } from '../../charts/svg.ts';
import { LICENCE } from '../../ledger/licence.ts';
import { site } from '../../site.ts';

/** Properties in XMP, which libraries and archives read, and which alone has a place for a licence. */
const xmp = (
  title: string,
  subject: string,
  language: string,
): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${site.name}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${LICENCE.name}</rdf:li></rdf:Alt></dc:rights>
<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${LICENCE.url}</xmpRights:WebStatement><cc:license rdf:resource="${LICENCE.url}"/>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/**
 * A PDF with author, subject, licence and the date of the edition among its properties.
 * @param subject what it is, in a sentence
 */
export async function describePdf(printed: Uint8Array, subject: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const title = pdf.getTitle();
  const language = pdf.getLanguage();
  if (title === undefined || language === undefined)
    throw new Error(`expected a PDF with title and language, received ${title ?? 'none'}, ${language ?? 'none'}`);
  const edition = new Date(`${site.edition}T00:00:00Z`);
  pdf.setAuthor(site.name);
  pdf.setCreator(site.name);
  pdf.setSubject(subject);
  pdf.setKeywords([LICENCE.short, LICENCE.url]);
  pdf.setCreationDate(edition);
  pdf.setModificationDate(edition);
  // As bytes: of a text the library writes the last byte of each letter.
  const bytes = Buffer.from(xmp(title, subject, language));
  const metadata = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
  // Small objects share compressed streams: a third of the weight.
  return pdf.save({ useObjectStreams: true });
}
