/**
 * The explorer in an embed: it follows the address that it was given, from the values that stand in the page. It asks for
 * nothing, keeps nothing, and has no choices of its own; without it the drawing of all countries and years is whole.
 */
import type { ExploreData, ExploreMap } from './data.ts';
import { select } from './selection.ts';
import { formatState, parseState } from './state.ts';
import { show, sizeOf } from './view.ts';
import { walk } from './walk.ts';

function read<T>(name: string): T | undefined {
  const text = document.getElementById(name)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}

const root = document.querySelector<HTMLElement>('.explore')!;
const data = read<ExploreData>('explore-data')!;
const map = read<ExploreMap>('explore-map');
const setValues = walk(root.querySelector<HTMLElement>('.drawing')!, null);
const { state, notices } = parseState(location.search, data);
const selection = select(state, data, map);
const render = () => setValues(selection, data, show(root, selection, data, false, map).spots);
render();
let size = sizeOf(root);
new ResizeObserver(() => {
  if (size === sizeOf(root)) return;
  size = sizeOf(root);
  render();
}).observe(root);
// Whoever goes on to the page finds the same there; that of one country has no choices.
const link = root.querySelector<HTMLAnchorElement>('.address a');
if (link && !data.first) link.search = formatState(selection.state);
const noticeBox = root.querySelector<HTMLElement>('.notices')!;
noticeBox.replaceChildren(
  ...[...notices, ...selection.notices].map((text) =>
    Object.assign(document.createElement('p'), { textContent: text }),
  ),
);
