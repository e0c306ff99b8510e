import { PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { describePdf } from '../../../src/exports/book/describePdf.ts';
import { site } from '../../../src/site.ts';

async function printed(title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  if (title !== undefined) pdf.setTitle(title);
  pdf.setLanguage('ru');
  return pdf.save();
}

describe('a printed PDF', () => {
  test('is given author, subject, licence and the date of the edition, and keeps title and language', async () => {
    const pdf = await PDFDocument.load(await describePdf(await printed('Деньги & <рубли>'), 'О чём'), {
      updateMetadata: false,
    });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getLanguage()]).toEqual([
      'Деньги & <рубли>',
      site.name,
      'О чём',
      'ru',
    ]);
    expect(pdf.getKeywords()).toBe('CC BY 4.0 https://creativecommons.org/licenses/by/4.0/');
    expect(pdf.getModificationDate()!.toISOString().slice(0, 10)).toBe(site.edition);
    const metadata = Buffer.from((pdf.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).contents).toString();
    expect(metadata).toContain('<rdf:li xml:lang="x-default">Деньги &amp; &lt;рубли&gt;</rdf:li>');
    expect(metadata).toContain('<rdf:li>ru</rdf:li>');
    expect(metadata).toContain('<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/<');
  });
  test('is refused where it has no title', async () => {
    await expect(describePdf(await printed(), 'x')).rejects.toThrow(
      'expected a PDF with title and language, received none, ru',
    );
  });
});
