/** What many drawings and cards repeat on one page, said once: a tenth of the file’s weight, with nothing lost. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;

/** How src/charts/svg.ts draws a halo behind letters. */
const HALO = { stroke: 'var(--paper)', 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
/** A shorter path weighs less than what refers to it. */
const LONG = 200;

export const HALO_RULE = `.halo{${Object.entries(HALO)
  .map(([name, value]) => `${name}:${value}`)
  .join(';')}}`;

/** @param elements all of a page, in order; they are changed */
export function dedupeSvg(elements: Element[]): void {
  const drawn = new Map<string, Element>();
  for (const element of elements) {
    const { tagName } = element;
    // No button stands in a form that it could send.
    if (tagName === 'button') element.attrs = element.attrs.filter(({ name }) => name !== 'type');
    const value = (key: string) => element.attrs.find(({ name }) => name === key)?.value;
    if (Object.entries(HALO).every(([name, own]) => value(name) === own) && value('class') === undefined)
      element.attrs = [...element.attrs.filter(({ name }) => !(name in HALO)), { name: 'class', value: 'halo' }];
    if (tagName !== 'path' || (value('d') ?? '').length < LONG || value('id') !== undefined) continue;
    const key = JSON.stringify(element.attrs);
    const first = drawn.get(key);
    if (!first) drawn.set(key, element);
    else {
      let id = first.attrs.find(({ name }) => name === 'id')?.value;
      if (id === undefined)
        first.attrs.push({ name: 'id', value: (id = `path-${[...drawn.keys()].indexOf(key) + 1}`) });
      Object.assign(element, { tagName: 'use', nodeName: 'use', attrs: [{ name: 'href', value: `#${id}` }] });
    }
  }
}
