/** SVG as strings: charts are drawn at build time, where there is no document. */

export type Attributes = Record<string, string | number | null | undefined>;

/** A rectangle, in drawing units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label of a map as it was drawn. */
export interface PlacedLabel {
  /** The fact that it names, or the name itself. */
  of: string;
  text: string;
  box: Box;
}

/** A picture that stands alone: `body` is drawn in a box of `width` × `height` units. */
export interface Drawing {
  width: number;
  height: number;
  body: string;
  /** Where the labels of a map stand, to see that none is over another. */
  labels?: PlacedLabel[];
}

/** How wide to draw, and a prefix for ids inside, which must differ within a page. */
export interface Frame {
  width: number;
  id: string;
}

/** Whether a frame is a phone’s: labels then stand above what they name, not beside it. */
export const isNarrow = (frame: Frame): boolean => frame.width < 500;

/** Text never falls below 12 px in a page: drawings shrink to 0.76 of their size at most. */
export const FONT_SIZE = 16;
export const LINE_HEIGHT = 20;

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const short = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escape(value);

/** One element; attributes that are null or undefined are left out, numbers keep one decimal. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${short(value!)}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

/** What is within has the attributes; without any, it needs no group. */
export const group = (attributes: Attributes, ...children: string[]): string =>
  Object.values(attributes).every((value) => value === null || value === undefined)
    ? children.join('')
    : element('g', attributes, ...children);

/** Numbers of a path, with one decimal. */
export const numbers = (...values: number[]): string => values.map((value) => Math.round(value * 10) / 10).join(' ');

/** Points joined by straight lines, each as its step from the one before: where they are evenly spaced, steps are alike. */
export function polyline(points: (readonly [x: number, y: number])[]): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const steps = tenths.slice(1).map(([x, y], i) => `${(x - tenths[i]![0]) / 10} ${(y - tenths[i]![1]) / 10}`);
  return `M${numbers(...points[0]!)}l${steps.join(' ')}`.replaceAll(' -', '-');
}

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes = {}): string =>
  element('path', { d: `M${numbers(x1, y1)}L${numbers(x2, y2)}`, fill: 'none', ...attributes });

/** Lines of one look in one element; nothing where there are none. */
export const segments = (
  of: (readonly [x1: number, y1: number, x2: number, y2: number])[],
  attributes: Attributes,
): string =>
  of.length > 0
    ? element('path', {
        d: of.map(([x1, y1, x2, y2]) => `M${numbers(x1, y1)}L${numbers(x2, y2)}`).join(''),
        fill: 'none',
        ...attributes,
      })
    : '';

/** Text with its baseline at y. */
export const label = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escape(text));

/** What all of a drawing’s text has in common, so that no element repeats it. */
export const TEXT: Attributes = {
  'font-family': "'Source Sans 3',system-ui,sans-serif",
  'font-size': FONT_SIZE,
  fill: 'currentColor',
};

/** Behind a label that crosses a line: a rim in the colour of the paper. */
export const HALO: Attributes = {
  stroke: 'var(--paper,#fbf8f1)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};
