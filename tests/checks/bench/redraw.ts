/** What the bench of the explorer runs in a page: the explorer’s own drawing, without its choices. */
import type { ExploreData } from '../../../src/client/explore/data.ts';
import { draw } from '../../../src/client/explore/drawing.ts';
import { select } from '../../../src/client/explore/selection.ts';
import { defaultState } from '../../../src/client/explore/state.ts';
import { show } from '../../../src/client/explore/view.ts';

const data = (await (await fetch('/data.json')).json()) as ExploreData;
const root = document.querySelector<HTMLElement>('.explore')!;
const drawing = root.querySelector<HTMLElement>('.drawing')!;
const since = (from: number) => select({ ...defaultState(data), from }, data);

Object.assign(window, {
  /** The drawing alone, as the libraries draw it. */
  redraw: (from: number) => {
    const { width, height, body } = draw(since(from), data, { width: 360, id: 'bench' }, undefined, true)!;
    drawing.innerHTML = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
  },
  /** All that a choice changes: drawing, texts and table. */
  redrawAll: (from: number) => void show(root, since(from), data, true),
});
