/** npm run pdf: prints the one file of a built site, and each chapter, as PDF files beside them, and lets the pages offer those. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { builtChapters } from '../exports/book/chapters.ts';
import { describePdf } from '../exports/book/describePdf.ts';
import { FILES } from '../exports/book/fileNames.ts';
import { offerFiles, size } from '../exports/book/offers.ts';
import { toPrint } from '../exports/book/printed.ts';
import { embed, toStandalone } from '../exports/book/singleFile.ts';
import { DEFAULT } from '../i18n/locale.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { openProject } from '../project/project.ts';
import { readPage } from '../seo/builtPage.ts';
import { site } from '../site.ts';
import { launch } from './browser.ts';

const folder = process.argv[2] ?? 'dist';
const from = join(folder, FILES.html);
if (!existsSync(from)) {
  console.error(`${from} is not there: expected a built site. Run “npm run build” first.`);
  process.exit(1);
}
const { languages } = openProject('.');

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
console.log(`Printing ${from} and the chapters with a browser; this takes some minutes.`);
const edition = parsePeriod(site.edition);
try {
  const { tagline } = DEFAULT.messages.site;
  const foot = `${site.name}, ${formatPeriod(edition, DEFAULT)}`;
  const book = await toPrint(readFileSync(from, 'utf8'), foot, `${site.name}: ${tagline}`);
  await print(browser, book, FILES.pdf, tagline);
  for (const { page, pdf, language } of builtChapters(folder, languages)) {
    const html = readFileSync(join(folder, page), 'utf8');
    const home = homeOf(html, page);
    const chapter = await embed(toStandalone(html, home), home);
    const subject = String(readPage(html).is!.description);
    await print(browser, await toPrint(chapter, `${site.name}, ${formatPeriod(edition, language)}`), pdf, subject);
  }
} finally {
  await browser.close();
}
offerFiles(folder, languages);
