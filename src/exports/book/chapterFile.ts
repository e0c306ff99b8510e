/** A chapter as one file that is passed on in messengers: light enough for a slow line, whole without one. */
import type { Root } from 'hast';
import {
  elementsIn,
  find,
  idOf,
  formatCompactHtml,
  formatHtml,
  isElement,
  parseHtml,
  replace,
} from '../../build/hast.ts';
import { isPart } from '../../build/part.ts';
import { usedRules } from '../../build/usedRules.ts';
import { addPolicy } from '../../headers/csp.ts';
import type { Language } from '../../i18n/locale.ts';
import { nameMarksByCards } from './nameMarks.ts';
import { embed, toStandalone, type Home } from './singleFile.ts';

/** In bytes; what a slow line carries in a few seconds. */
export const MOST_BYTES = 200_000;

/** Letters of the device, in the measure of ours, stand in for those that a file would carry. */
const OWN_FACE = /@font-face\{[^}]*url\([^}]*\}/g;
/** Phones have the narrow drawing, and other windows have it too. */
const ONE_WIDTH = 'svg.narrow{display:block!important}';

/** Marks that scripts of the site and programs of the build read; styles read numbers of notes, tables’ heads and Astro’s. */
const isMark = (property: string): boolean => /^data(?!Note$|By$|Head$|Astro)[A-Z]/.test(property);

function lighten(page: Root): void {
  replace(page, (element) => {
    const { tagName, properties, children } = element;
    const isOfNoUse =
      tagName === 'script' ||
      // A script would show it.
      properties.hidden === true ||
      (tagName === 'link' && String(properties.rel) === 'icon') ||
      // No search engine finds a file.
      (tagName === 'meta' && properties.name === 'description') ||
      (tagName === 'svg' && String(properties.className) === 'wide');
    if (isOfNoUse) return [];
    // The figure’s page has its files, and says more.
    if (isPart(element, 'outlets')) element.children = children.filter(isElement).slice(-1);
    const [content] = children;
    if (tagName === 'style' && content?.type === 'text' && content.value.includes('url('))
      content.value = content.value.replaceAll(OWN_FACE, '') + ONE_WIDTH;
    return [element];
  });
}

/** Leaves out what no element can match, since without scripts none changes. */
function dropUnusedRules(page: Root): void {
  const all = elementsIn(page);
  const names = new Set(
    all.flatMap((element) => [
      ...[element.properties.className ?? []].flat().map((name) => `.${name}`),
      `#${idOf(element)}`,
      ...Object.keys(element.properties)
        .filter((property) => !isMark(property))
        .map((property) => `[${property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
    ]),
  );
  for (const { tagName, children } of all) {
    const [css] = children;
    if (tagName === 'style' && css?.type === 'text') css.value = usedRules(css.value, (name) => names.has(name));
  }
}

/** A page as text, without the marks that nothing reads any longer. */
function format(html: string, withTables: boolean): string {
  const page = parseHtml(html);
  nameMarksByCards(page);
  for (const { properties } of elementsIn(page))
    for (const name of Object.keys(properties)) if (isMark(name)) delete properties[name];
  if (!withTables)
    replace(page, (element) => (element.tagName === 'details' && find(element, 'table') ? [] : [element]));
  return formatCompactHtml(page);
}

/**
 * @param html a chapter’s page as built
 * @param language that it is in
 * @returns a page that asks for nothing, with the cards of its numbers, without scripts and fonts; without the tables of
 * figures where it would be too heavy with them, since their drawings and alternatives say all values too
 */
export async function toChapterFile(html: string, home: Home, language: Language): Promise<string> {
  const page = toStandalone(html, home, language);
  lighten(page);
  dropUnusedRules(page);
  await embed(page, home);
  const whole = addPolicy(formatHtml(page));
  const file = format(whole, true);
  return Buffer.byteLength(file) <= MOST_BYTES ? file : format(whole, false);
}
