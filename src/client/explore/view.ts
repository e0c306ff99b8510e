/** Puts what is shown into the figure that the build made. */
import { escape, type Drawing } from '../../charts/svg.ts';
import type { ValueSpot } from '../../charts/yearLines.ts';
import type { ExploreData, ExploreMap } from './data.ts';
import { draw } from './drawing.ts';
import { tableOf, textsOf } from './figure.ts';
import type { Selection } from './selection.ts';

const WIDTHS = { narrow: 360, wide: 720 };
/** From which width on a figure has its wide drawing, as in src/styles/figure.css, in root ems. */
const WIDE = 35;

/** The drawing that a figure has room for. */
export const sizeOf = (root: HTMLElement): keyof typeof WIDTHS =>
  root.clientWidth >= WIDE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) ? 'wide' : 'narrow';

const svgOf = ({ width, height, body }: Drawing, size: string, alt: string): string =>
  `<svg class="${size} drawn" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(alt)}">${body}</svg>`;

export interface Shown {
  /** To be announced. */
  title: string;
  /** Where the values of lines stand in the drawing. */
  spots: ValueSpot[];
}

/** A text with breaks at any space: in what the build wrote some may not break. */
const withSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * Shows a selection in a figure.
 * @param links whether values lead to their facts
 */
export function show(
  root: HTMLElement,
  selection: Selection,
  data: ExploreData,
  links: boolean,
  map?: ExploreMap,
): Shown {
  const texts = textsOf(selection, data);
  const find = (name: string) => root.querySelector<HTMLElement>(name)!;
  // What stays as the build wrote it keeps its markup.
  for (const [name, text] of Object.entries({ title: texts.title, subtitle: texts.subtitle, source: texts.source })) {
    const element = find(`.${name}`);
    if (withSpaces(element.textContent) !== withSpaces(text)) element.textContent = text;
  }
  find('.caveats').innerHTML = texts.caveats.map((caveat) => `<li>${escape(caveat)}</li>`).join('');
  const size = sizeOf(root);
  const drawn = draw(selection, data, { width: WIDTHS[size], id: 'explore-drawn' }, map, true);
  const drawing = find('.drawing');
  const { state, lines } = selection;
  drawing.hidden = state.view === 'table';
  if (drawn) drawing.innerHTML = svgOf(drawn, size, texts.alt);
  else if (lines.length === 0) drawing.innerHTML = `<p class="nothing">${escape(data.words.nothing)}</p>`;
  const details = find('.values') as HTMLDetailsElement;
  if (state.view === 'table') {
    details.open = true;
    details.dataset.opened = '';
  } else if ('opened' in details.dataset) {
    details.open = false;
    delete details.dataset.opened;
  }
  const table = find('.table-scroll');
  table.innerHTML = tableOf(selection, data, links);
  table.setAttribute('aria-label', texts.what);
  return { title: texts.title, spots: drawn?.spots ?? [] };
}
