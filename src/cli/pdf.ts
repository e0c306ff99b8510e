/** npm run pdf: prints the one file of a built site, in each language that has one, and each chapter, as PDF files beside them, and lets the pages offer those. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { parseHtml } from '../build/hast.ts';
import { builtBooks } from '../exports/book/books.ts';
import { builtChapters } from '../exports/book/chapters.ts';
import { describePdf } from '../exports/book/describePdf.ts';
import { offerFiles, size } from '../exports/book/offers.ts';
import { toPrint } from '../exports/book/printed.ts';
import { embed, toStandalone } from '../exports/book/singleFile.ts';
import { DEFAULT, type Language } from '../i18n/locale.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { openProject } from '../project/project.ts';
import { readPage } from '../seo/builtPage.ts';
import { FILES, site } from '../site.ts';
import { launch } from './browser.ts';

const folder = process.argv[2] ?? 'dist';
const { languages } = openProject('.');
const books = builtBooks(folder, languages).filter(({ html }) => existsSync(join(folder, html)));
if (books.length === 0) {
  console.error(`${join(folder, FILES.html)} is not there: expected a built site. Run “npm run build” first.`);
  process.exit(1);
}

const edition = parsePeriod(site.edition);
/** What the foot of each page says. */
const footIn = (language: Language): string => `${site.name}, ${formatPeriod(edition, language)}`;

async function print(browser: Browser, xhtml: string, to: string, subject: string): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**', (route) => route.fulfill({ contentType: 'application/xhtml+xml', body: xhtml }));
  await page.goto('http://print.invalid/');
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  await page.close();
  const pdf = await describePdf(printed, subject);
  writeFileSync(join(folder, to), pdf);
  console.log(`${join(folder, to)}: ${size(pdf.length, DEFAULT)}`);
}

/** Where the site will be, as a page of it says: “https://example.org” and “/some/path/”. */
function homeOf(html: string, page: string) {
  const { origin, pathname } = new URL(readPage(html).canonical!);
  const base = pathname.slice(0, pathname.length - page.replace(/index\.html$/, '').length);
  return { site: origin, base, read: (path: string) => readFileSync(join(folder, path)) };
}

const browser = await launch().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Printing the books of ${folder} and the chapters with a browser; this takes some minutes.`);
try {
  for (const { language, html, pdf } of books) {
    const { tagline } = language.messages.site;
    const text = parseHtml(readFileSync(join(folder, html), 'utf8'));
    await print(browser, await toPrint(text, language, footIn(language), `${site.name}: ${tagline}`), pdf, tagline);
  }
  for (const { page, pdf, language } of builtChapters(folder, languages)) {
    const html = readFileSync(join(folder, page), 'utf8');
    const home = homeOf(html, page);
    const chapter = toStandalone(html, home, language);
    await embed(chapter, home);
    const subject = String(readPage(html).is!.description);
    await print(browser, await toPrint(chapter, language, footIn(language)), pdf, subject);
  }
} finally {
  await browser.close();
}
offerFiles(folder, languages);
