/** The drawings of the EPUB: files of their own, since few programs draw what stands within a text, and some read it out. */
import type { Element, Root } from 'hast';
import { element, elementsIn, replace } from '../../build/hast.ts';
import { WIDTHS } from '../../figure/figure.ts';
import { formatDrawing, INK, makePortable, PAPER } from '../portable.ts';

const isDrawing = ({ tagName, properties }: Element): boolean => tagName === 'svg' && properties.viewBox !== undefined;
const widthOf = ({ properties }: Element): number => Number(String(properties.viewBox).split(' ')[2]);

/** A drawing as a file: on paper of its own, whatever the program’s colours, with its alternative. */
function fileOf(svg: Element, shared: Element[]): string {
  makePortable(svg, 'drawing', shared);
  const { viewBox, width, height, ariaLabel } = svg.properties;
  const [x, y, across, down] = String(viewBox).split(' ');
  svg.properties = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox,
    width,
    height,
    direction: 'ltr',
    fill: INK,
    fontFamily: "'Source Sans 3',sans-serif",
    fontSize: '16',
    ...(ariaLabel && { role: 'img', ariaLabel }),
  };
  for (const { properties } of elementsIn(svg))
    // EPUB holds drawings to SVG 1.1, which knows no `vector-effect`.
    for (const name of Object.keys(properties)) if (/^data[A-Z]|^vectorEffect$/.test(name)) delete properties[name];
  svg.children.unshift(element('rect', { x, y, width: across, height: down, fill: PAPER }));
  return formatDrawing(svg);
}

/**
 * Takes the drawings out of a page and sets pictures of them in their places; of two widths the narrow one, whose words
 * are large enough on every device.
 * @returns the files, as text, by name; drawings that are alike are one file
 */
export function takeDrawings(page: Root): Map<string, string> {
  const shared = elementsIn(page)
    .filter((node) => node.tagName === 'svg' && !isDrawing(node))
    .flatMap((node) => elementsIn(node));
  const names = new Map<string, string>();
  // All are drawn at both widths.
  const isSecond = (node: Element): boolean => isDrawing(node) && widthOf(node) > WIDTHS.narrow;
  replace(page, (node) => {
    if (node.tagName !== 'svg') return [node];
    if (!isDrawing(node) || isSecond(node)) return [];
    const { className, ariaLabel } = node.properties;
    const file = fileOf(node, shared);
    if (!names.has(file)) names.set(file, `drawing-${names.size + 1}.svg`);
    return [element('img', { src: names.get(file)!, className, alt: String(ariaLabel ?? '') })];
  });
  return new Map([...names].map(([file, name]) => [name, file]));
}
