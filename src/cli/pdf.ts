/** npm run pdf: prints the one file of a built site as a PDF beside it, and lets the pages offer that. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { site } from '../site.ts';
import { launch } from './browser.ts';
import { offerFiles, size } from '../exports/book/offers.ts';
import { pinWeights } from '../exports/book/embedFonts.ts';
import { numberNotes, sectionOfKey } from '../exports/book/footnotes.ts';
import { FILES } from '../exports/book/fileNames.ts';
import { element, elementsIn, find, parseHtml, replace, textOf } from '../build/hast.ts';
import { isPart } from '../build/part.ts';
import { DEFAULT } from '../i18n/locale.ts';

const language = DEFAULT;

const SMALL = 'font:8.5pt "Source Sans 3",sans-serif;color:#333';

const folder = process.argv[2] ?? 'dist';
const from = join(folder, FILES.html);
const to = join(folder, FILES.pdf);
if (!existsSync(from)) {
  console.error(`${from} is not there: expected a built site. Run “npm run build” first.`);
  process.exit(1);
}
const tree = parseHtml(readFileSync(from, 'utf8'));
numberNotes(tree);
const words = textOf(find(tree, 'body')!);
const key = sectionOfKey(tree);
// The policy knows only the styles of the file that it stands in. What a reader of a screen opens by a button stands before the notes.
replace(tree, (node) =>
  node.tagName === 'script' || node.properties.httpEquiv ? [] : isPart(node, 'notes') ? [key, node] : [node],
);
for (const style of elementsIn(tree).filter(({ tagName }) => tagName === 'style'))
  style.children = [{ type: 'text', value: await pinWeights(textOf(style), words) }];
const foot = JSON.stringify(`${site.name}, ${formatPeriod(parsePeriod(site.edition), language)}`);
find(tree, 'title')!.children = [{ type: 'text', value: `${site.name}: ${language.messages.site.tagline}` }];
find(tree, 'head')!.children.push(
  element(
    'style',
    {},
    `@page{@bottom-left{content:${foot};${SMALL}}@bottom-right{content:counter(page);${SMALL}}}@page :first{@bottom-left{content:none}@bottom-right{content:none}}`,
  ),
);
console.log(`Printing ${from} with a browser; this takes about a minute.`);
const browser = await launch().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
try {
  const page = await browser.newPage({ javaScriptEnabled: false });
  // As XHTML: what a link within leads to is within, wherever the page lies.
  await page.route('**', (route) => route.fulfill({ contentType: 'application/xhtml+xml', body: toXml(toXast(tree)) }));
  await page.goto('http://print.invalid/');
  await page.pdf({ path: to, preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
} finally {
  await browser.close();
}
offerFiles(folder, language);
console.log(`${to}: ${size(statSync(to).size, language)}`);
