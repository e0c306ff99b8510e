/*
 * Searches: asks for what finds and for what can be found, once, and shows it as the reader types. What
 * is looked for stands in the address. Arrow keys walk the results, Enter goes to the first, Escape back
 * to the field. Without it the page offers its lists.
 */
// Types by name, since a script that imports is a module.
type Engine = typeof import('./searchEngine.ts');
type Find = import('./searchEngine.ts').Find;
type Findings = import('./searchEngine.ts').Findings;
type Hit = import('./searchEngine.ts').Hit;
type Piece = import('./searchEngine.ts').Piece;
type RecordKind = Hit['record']['kind'];

interface SearchForm extends HTMLFormElement {
  elements: HTMLFormControlsCollection & { q: HTMLInputElement; kind: RadioNodeList };
}

(() => {
  const form = document.querySelector<SearchForm>('.search')!;
  const { q: field, kind } = form.elements;
  const radios = Array.from(kind as NodeListOf<HTMLInputElement>);
  const status = form.querySelector('output')!;
  const list = document.querySelector('.found')!;
  const further = document.querySelector<HTMLElement>('.further')!;
  const otherwise = document.querySelector<HTMLElement>('.otherwise')!;
  const { engine, records, base, ignored, synonyms, plurals, searching, failed, nothing, ...forms } = form.dataset;
  /** The form for a count, from the table that the build wrote; English needs none. */
  const FORMS: Record<string, string> = { z: 'Zero', o: 'One', t: 'Two', f: 'Few', m: 'Many', x: 'Other' };
  const formOf = (n: number): string => FORMS[plurals?.[n < 200 ? n : 100 + (n % 100)] ?? (n === 1 ? 'o' : 'x')]!;
  /** “3 found for …”, in the form for the number. */
  const foundFor = (all: number, query: string) =>
    (forms[`found${formOf(all)}`] ?? forms.foundOther ?? '{n} found for “{query}”.')
      .replace('{n}', all as unknown as string)
      .replace('{query}', () => query);
  const PAGE = 20;
  let limit = PAGE;
  let loading: Promise<Find> | undefined;

  async function load(): Promise<Find> {
    const [{ makeFind }, response] = await Promise.all([import(engine!) as Promise<Engine>, fetch(records!)]);
    if (!response.ok) throw new Error(response.status as unknown as string);
    return makeFind(await response.json(), { ignored: ignored!, synonyms: synonyms! });
  }
  /** What finds; after a failure it is asked for anew. */
  const finder = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }
  const marked = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

  function item({ record, excerpt }: Hit) {
    const link = element('a', 'head');
    link.href = (record.english ? forms.first : base) + record.to;
    if (record.value) {
      const value = element('data', '', record.value);
      value.value = record.value;
      value.dataset.fact = record.to.slice(6, -1);
      link.append(element('span', 'fact', value), ' ');
    }
    link.append(element('span', 'title', record.title));
    const name = radios.find(({ value }) => value === record.kind)!.dataset.one!;
    const lines: HTMLElement[] = [element('p', 'of', record.of ? `${name}, ${record.of}` : name), link];
    if (record.source) lines.push(element('p', 'source', `${record.source}. ${record.sure}`));
    if (excerpt.length > 0) lines.push(element('p', 'excerpt', ...marked(excerpt)));
    return element('li', '', ...lines);
  }

  function keep(query: string) {
    const asked = new URLSearchParams(Object.entries({ q: query, kind: kind.value }).filter(([, value]) => value));
    history.replaceState(history.state, '', `${location.pathname}?${asked}`.replace(/\?$/, ''));
  }

  async function search() {
    const query = field.value.trim();
    keep(query);
    let found: Findings = { total: 0, counts: {}, hits: [] };
    if (query) {
      try {
        if (!list.firstChild) status.textContent = searching ?? 'Searching …';
        found = (await finder())(query, kind.value as RecordKind | '', limit);
      } catch {
        status.textContent = failed ?? 'The index did not arrive. Press Enter to ask for it again, or go by a list.';
        return;
      }
      // Meanwhile the reader may have typed on.
      if (query !== field.value.trim()) return;
    }
    const all = kind.value ? (found.counts[kind.value as RecordKind] ?? 0) : found.total;
    for (const radio of radios)
      radio.parentElement!.querySelector('.count')!.textContent = query
        ? (((radio.value ? found.counts[radio.value as RecordKind] : found.total) ?? 0) as unknown as string)
        : '';
    list.replaceChildren(...found.hits.map(item));
    further.hidden = found.hits.length === all;
    otherwise.hidden = found.hits.length > 0;
    status.textContent =
      query &&
      (all === 0 ? (nothing ?? 'Nothing found for “{query}”.').replace('{query}', () => query) : foundFor(all, query));
  }

  const anew = () => {
    limit = PAGE;
    return search();
  };
  const links = () => Array.from(list.querySelectorAll('a'));
  let typing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing);
    typing = setTimeout(anew, target === field ? 120 : 0);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(typing);
    await anew();
    links()[0]?.focus();
  });
  further.addEventListener('click', async () => {
    const next = limit;
    limit += PAGE;
    await search();
    links()[next]?.focus();
  });
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 && document.activeElement !== field) return;
    if (event.key === 'Escape' && at >= 0) field.select();
    else if (event.key === 'ArrowDown' && at + 1 < all.length) all[at + 1]!.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (all[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });

  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  for (const radio of radios) radio.checked = radio.value === (asked.get('kind') ?? '');
  if (!radios.some(({ checked }) => checked)) radios[0]!.checked = true;
  if (field.value) void search();
  else {
    field.focus({ preventScroll: true });
    finder().catch(() => {});
  }
})();
