/** What many drawings and cards repeat on one page, said once: a tenth of the file’s weight, with nothing lost. */
import type { Element } from 'hast';

/** How src/charts/svg.ts draws a halo behind letters. */
const HALO = { stroke: 'var(--paper)', strokeWidth: '4', strokeLineJoin: 'round', paintOrder: 'stroke' };
/** A shorter path weighs less than what refers to it. */
const LONG = 200;

const cssName = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace('line-join', 'linejoin');
export const HALO_RULE = `.halo{${Object.entries(HALO)
  .map(([name, value]) => `${cssName(name)}:${value}`)
  .join(';')}}`;

/** @param elements all of a page, in order; they are changed */
export function dedupeSvg(elements: Element[]): void {
  const drawn = new Map<string, Element>();
  for (const element of elements) {
    const { tagName, properties } = element;
    // No button stands in a form that it could send.
    if (tagName === 'button') delete properties.type;
    const hasHalo = Object.entries(HALO).every(([name, own]) => String(properties[name]) === own);
    if (hasHalo && properties.className === undefined) {
      for (const name of Object.keys(HALO)) delete properties[name];
      properties.className = ['halo'];
    }
    if (tagName !== 'path' || String(properties.d ?? '').length < LONG || properties.id !== undefined) continue;
    const key = JSON.stringify(properties);
    const first = drawn.get(key);
    if (!first) drawn.set(key, element);
    else {
      first.properties.id ??= `path-${[...drawn.keys()].indexOf(key) + 1}`;
      Object.assign(element, { tagName: 'use', properties: { href: `#${String(first.properties.id)}` } });
    }
  }
}
