/** A page that is taken along, as a browser prints it: numbers as notes with links there and back, faces of single weights. */
import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { element, elementsIn, find, idOf, replace, textOf } from '../../build/hast.ts';
import { isPart } from '../../build/part.ts';
import type { Language } from '../../i18n/locale.ts';
import { pinWeights } from './embedFonts.ts';
import { numberNotes, sectionOfKey } from './footnotes.ts';

const SHEET = new URL('../../styles/pdf.css', import.meta.url);
const SMALL = 'font:8.5pt "Source Sans 3",sans-serif;color:#333';

/** What the foot of each page says, and its number. A cover has none. */
const footOf = (words: string, hasCover: boolean): string =>
  `@page{@bottom-left{content:${JSON.stringify(words)};${SMALL}}@bottom-right{content:counter(page);${SMALL}}}` +
  (hasCover ? '@page :first{@bottom-left{content:none}@bottom-right{content:none}}' : '');

/** PDF names a place in at most 127 bytes, of which a letter that is not ASCII takes six: such ids become short ones. */
function shortenIds(page: Root): void {
  const elements = elementsIn(page);
  const long = elements.flatMap((node) => idOf(node) ?? []).filter((id) => /[^ -~]/.test(id));
  const short = new Map(long.map((id, i) => [id, `place-${i + 1}`]));
  for (const { properties } of elements) {
    const { id, href, ariaLabelledBy } = properties;
    if (id !== undefined) properties.id = short.get(id) ?? id;
    const to = short.get(String(href).slice(1));
    if (to !== undefined) properties.href = `#${to}`;
    if (Array.isArray(ariaLabelledBy))
      properties.ariaLabelledBy = ariaLabelledBy.map((each) => short.get(String(each)) ?? each);
  }
}

/**
 * @param page that was embedded (`embed`); it is changed
 * @param language that it is in
 * @param foot what the foot of each page says
 * @param title of a book, whose first page is its cover; a chapter has its own
 * @returns XHTML: what a link within leads to is within, wherever the page lies
 */
export async function toPrint(page: Root, language: Language, foot: string, title?: string): Promise<string> {
  numberNotes(page, language);
  shortenIds(page);
  const words = textOf(find(page, 'body')!);
  const key = sectionOfKey(page);
  replace(page, (node) => {
    // The policy knows only the styles of the file that it stands in.
    if (node.tagName === 'script' || node.properties.httpEquiv) return [];
    // As a figure of a PDF it would want an alternative besides that of the drawing in it.
    if (node.tagName === 'figure') node.tagName = 'div';
    // What a reader of a screen opens by a button stands before the notes.
    return isPart(node, 'notes') ? [key, node] : [node];
  });
  for (const style of elementsIn(page).filter(({ tagName }) => tagName === 'style'))
    style.children = [{ type: 'text', value: await pinWeights(textOf(style), words) }];
  if (title !== undefined) find(page, 'title')!.children = [{ type: 'text', value: title }];
  const sheet = readFileSync(SHEET, 'utf8') + footOf(foot, title !== undefined);
  find(page, 'head')!.children.push(element('style', {}, sheet));
  return toXml(toXast(page));
}
