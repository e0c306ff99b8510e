/** The explorer on its pages: fetches what it draws from, and follows the form, the address and the history. */
import type { ExploreData, ExploreMap, State } from './data.ts';
import type { Shown } from './fileTexts.ts';
import { readForm, writeForm } from './panel.ts';
import { player } from './player.ts';
import { select, type Selection } from './selection.ts';
import { defaultState, formatState, parseState } from './state.ts';
import { show, sizeOf } from './view.ts';
import { walk } from './walk.ts';

type Files = typeof import('./files.ts');

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return (await response.json()) as T;
}

export async function explore(root: HTMLElement): Promise<void> {
  const form = root.querySelector('form')!;
  const drawing = root.querySelector<HTMLElement>('.drawing')!;
  const noticeBox = root.querySelector<HTMLElement>('.notices')!;
  const data = await fetchJson<ExploreData>(root.dataset.data!);
  const setValues = walk(drawing, form.dataset.open!);
  let map: Promise<ExploreMap> | undefined;
  let shown!: Selection;
  let size = sizeOf(root);
  /** What was asked for last; land that arrives for an earlier choice is dropped. */
  let latest = 0;

  async function render(state: State, notices: string[] = []): Promise<void> {
    latest += 1;
    const asked = latest;
    let land: ExploreMap | undefined;
    if (state.view === 'map' && data.map) {
      try {
        land = await (map ??= fetchJson<ExploreMap>(data.map));
      } catch {
        map = undefined;
        noticeBox.textContent = form.dataset.failed!;
        return;
      }
      if (asked !== latest) return;
    }
    shown = select(state, data, land);
    writeForm(form, shown.state);
    const { title, spots } = show(root, shown, data, true, land);
    setValues(shown, data, spots);
    size = sizeOf(root);
    noticeBox.replaceChildren(
      ...[...notices, ...shown.notices].map((text) =>
        Object.assign(document.createElement('p'), { textContent: text }),
      ),
      Object.assign(document.createElement('p'), {
        className: 'visually-hidden',
        textContent: data.words.now.replace('{title}', () => title),
      }),
    );
    // The other indicators, with the same choice.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-indicator]'))
      link.search = formatState({ ...shown.state, indicator: link.dataset.indicator!, claims: false, base: null });
  }

  const play = player(form, (year, isLast) => {
    const state = { ...shown.state, year };
    if (isLast) history.replaceState(null, '', formatState(state));
    void render(state);
  });
  form.addEventListener('input', ({ target }) => {
    play.stop();
    const state = readForm(form, data);
    // The last country stays: nothing at all is no answer.
    if (state.countries.length === 0) {
      (target as HTMLInputElement).checked = true;
      return;
    }
    const isSlide = (target as HTMLInputElement).type === 'range' && location.search !== '';
    history[isSlide ? 'replaceState' : 'pushState'](null, '', formatState(select(state, data).state));
    void render(state);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      play.stop();
      history.pushState(null, '', location.pathname);
      void fromAddress();
    }),
  );
  function fromAddress() {
    const { state, notices } = parseState(location.search, data);
    return render(state, notices);
  }
  addEventListener('popstate', () => {
    play.stop();
    void fromAddress();
  });

  new ResizeObserver(() => size !== sizeOf(root) && void render(shown.state)).observe(root);

  root.querySelector('.share')?.addEventListener('click', async ({ currentTarget }) => {
    const button = currentTarget as HTMLElement;
    const address = new URL(formatState(shown.state), location.href).href;
    const status = button.parentElement!.querySelector('output')!;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = form.dataset.shared!;
    } catch {
      history.replaceState(null, '', address);
      status.textContent = form.dataset.select!;
    }
    setTimeout(() => (status.textContent = ''), 4000);
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-file]'))
    button.addEventListener('click', async () => {
      const { save } = (await import(form.dataset.files!)) as Files;
      const address = new URL(formatState(shown.state), location.href).href;
      const heads = JSON.parse(form.dataset.heads!) as Shown['heads'];
      await save(
        button.dataset.file!,
        { selection: shown, data, address, heads, ...(map && { map: await map }) },
        form.dataset.xlsx!,
      );
    });

  // A choice that was made while this was on its way stands in the form; one in the address is written there.
  if (location.search !== '') await fromAddress();
  else {
    const state = readForm(form, data);
    const query = formatState(state);
    if (query !== formatState(defaultState(data))) history.pushState(null, '', query);
    await render(state);
  }
}
