/**
 * A drawing for programs that are no browsers: it leaves the site as a file, or in one. Few of them know `paint-order`,
 * several lose what `<use>` refers to or what is a link, and many set the lines or pieces of one text where they do not
 * belong.
 */
import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { measureText } from '../charts/measureText.ts';
import { element, elementsIn, find, parseFragment, textOf } from '../build/hast.ts';

export const INK = '#221d16';
export const PAPER = '#fbf8f1';

/** Colours as plain values: programs that open SVG files know no custom properties. */
export function plainPaint(svg: string): string {
  return svg.replaceAll(/var\(--[a-z-]+,(#[0-9a-f]+)\)/g, '$1').replaceAll('currentColor', INK);
}

/** What a text has from the groups around it. */
type Inherited = Element['properties'];
const INHERITED = ['stroke', 'strokeWidth', 'strokeLineJoin', 'paintOrder', 'fontSize', 'fontWeight', 'textAnchor'];
const HALO = ['stroke', 'strokeWidth', 'strokeLineJoin', 'paintOrder'];

const pick = (properties: Inherited, names: string[]): Inherited =>
  Object.fromEntries(names.flatMap((name) => (name in properties ? [[name, properties[name]]] : [])));
const omit = (properties: Inherited, names: string[]): Inherited =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A line of a text with its pieces, each in attributes of its own. */
interface Line {
  x: number;
  y: number;
  pieces: { text: string; properties: Inherited }[];
}

/** The lines of a text: the charts begin one with a `<tspan>` that has an `x`. */
function linesOf(text: Element): Line[] {
  let y = Number(text.properties.y ?? 0);
  const lines: Line[] = [{ x: Number(text.properties.x ?? 0), y, pieces: [] }];
  for (const child of text.children) {
    const properties = child.type === 'element' ? child.properties : {};
    if (properties.x !== undefined) {
      y += Number(properties.dy ?? 0);
      lines.push({ x: Number(properties.x), y, pieces: [] });
    }
    lines.at(-1)!.pieces.push({ text: textOf(child), properties: omit(properties, ['x', 'dy']) });
  }
  return lines.filter(({ pieces }) => pieces.length > 0);
}

/** The width of a line in our letters. */
const widthOf = (line: Line, inherited: Inherited): number =>
  line.pieces
    .map(({ text, properties }) => {
      const weight = Number({ ...inherited, ...properties }.fontWeight) === 600 ? 'semibold' : 'regular';
      return measureText(text, Number(inherited.fontSize), weight, 1);
    })
    .reduce((sum, width) => sum + width, 0);

/**
 * What sets a line off from that which it crosses: paper below its letters. It is a shape, since letters would be said
 * twice, and no outline of letters, which weighs twenty times as much and is another’s where our font is not installed.
 */
function paper(line: Line, inherited: Inherited): Element {
  const size = Number(inherited.fontSize);
  const width = widthOf(line, inherited);
  const before = { start: 0, middle: width / 2, end: width }[String(inherited.textAnchor ?? 'start')]!;
  return element('rect', {
    x: round(line.x - before - 2),
    y: round(line.y - size * 0.76),
    width: round(width + 4),
    height: round(size),
    rx: '2',
    fill: inherited.stroke,
    fillOpacity: 0.8,
  });
}

/** Each line as a text of its own; one that is anchored in one piece, since some programs anchor each piece. */
function redrawText(text: Element, inherited: Inherited): Element[] {
  const own = { ...inherited, ...text.properties };
  return linesOf(text).flatMap((line) => {
    const facts = pick(text.properties, ['dataFact', 'dataDerived']);
    for (const { properties } of line.pieces) Object.assign(facts, pick(properties, ['dataFact', 'dataDerived']));
    const pieces = line.pieces.map(({ text, properties }) => ({
      text,
      properties: omit(properties, ['dataFact', 'dataDerived']),
    }));
    const isWhole =
      own.textAnchor !== undefined || pieces.every(({ properties }) => Object.keys(properties).length === 0);
    const [{ properties: looks } = { properties: {} }] = pieces;
    const children =
      pieces.length === 1 || isWhole
        ? [pieces.map((piece) => piece.text).join('')]
        : pieces.map(({ text, properties }) =>
            Object.keys(properties).length === 0 ? text : element('tspan', properties, text),
          );
    const properties = {
      ...omit(text.properties, HALO),
      x: String(line.x),
      y: String(line.y),
      ...(pieces.length === 1 && looks),
      ...facts,
    };
    const words = element('text', properties, ...children);
    return own.paintOrder === undefined ? [words] : [paper(line, own), words];
  });
}

function redraw(node: Element, inherited: Inherited): ElementContent[] {
  if (node.tagName === 'text') return redrawText(node, inherited);
  const passed = { ...inherited, ...pick(node.properties, INHERITED) };
  if (node.properties.paintOrder !== undefined) node.properties = omit(node.properties, HALO);
  node.children = node.children.flatMap((child) => (child.type === 'element' ? redraw(child, passed) : [child]));
  return [node];
}

/** What is referred to by its address, `url(#…)`; it stays where it is when what holds it is drawn elsewhere. */
const isReferred = ({ tagName }: Element): boolean => ['pattern', 'clipPath'].includes(tagName);

/** Draws in the place of each `<use>` what it refers to. */
function inlineUses(svg: Element, shared: Element[]): void {
  const byId = new Map([...shared, ...elementsIn(svg)].map((each) => [String(each.properties.id), each]));
  const referred: Element[] = [];
  for (const use of elementsIn(svg).filter(({ tagName }) => tagName === 'use')) {
    const target = structuredClone(byId.get(String(use.properties.href).slice(1))!);
    const children = target.children.filter((child) => {
      const apart = child.type === 'element' && isReferred(child);
      if (apart) referred.push(child);
      return !apart;
    });
    Object.assign(use, { tagName: 'g', properties: omit(use.properties, ['href']), children });
  }
  svg.children = svg.children.filter((child) => !(child.type === 'element' && child.tagName === 'defs'));
  if (referred.length > 0) svg.children.unshift(element('defs', {}, ...referred));
}

/** Names within a drawing begin with a prefix, so that two of them may stand in one page. */
function renameIds(svg: Element, prefix: string): void {
  const all = elementsIn(svg);
  const ids = new Set(all.flatMap(({ properties }) => properties.id ?? []));
  for (const { properties } of all) {
    if (properties.id !== undefined) properties.id = `${prefix}-${properties.id}`;
    for (const [name, value] of Object.entries(properties)) {
      const [, id] = /^url\(#(.*)\)$/.exec(String(value)) ?? [];
      if (id !== undefined && ids.has(id)) properties[name] = `url(#${prefix}-${id})`;
    }
  }
}

/** Links become groups: MuPDF draws nothing that stands in one, and no address within a picture can be followed. */
function dropLinks(svg: Element): void {
  for (const node of elementsIn(svg))
    if (node.tagName === 'a') Object.assign(node, { tagName: 'g', properties: omit(node.properties, ['href']) });
}

/**
 * Changes a drawing for programs that are no browsers.
 * @param prefix for the ids inside, unlike that of any drawing that may stand beside it
 * @param shared what stands elsewhere in its page and is referred to
 */
export function makePortable(svg: Element, prefix: string, shared: Element[] = []): void {
  inlineUses(svg, shared);
  dropLinks(svg);
  for (const { properties } of [svg, ...elementsIn(svg)])
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string') properties[name] = plainPaint(value);
  redraw(svg, {});
  renameIds(svg, prefix);
  // In a page that is read from right to left, texts would begin at their ends.
  svg.properties.direction = 'ltr';
}

/** A drawing as the text of a file. */
export const formatDrawing = (svg: Element): string =>
  `${toXml(toXast(svg, { space: 'svg' }), { closeEmptyElements: true, tightClose: true })}\n`;

/** A drawing, given and returned as text, as programs that are no browsers draw it; see `makePortable`. */
export function portable(svg: string, prefix: string): string {
  const drawing = find(parseFragment(svg), 'svg')!;
  makePortable(drawing, prefix);
  return formatDrawing(drawing);
}
