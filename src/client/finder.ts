/*
 * Finds items by words and by what the form’s other fields offer; the choice stands in the address. Without it the
 * items are lists on pages, and nothing is hidden. An item is found by its own words and those in data-text, and by
 * its values, parted by spaces, in data-<field>. Where the items are on pages of their own (data-pages), these are
 * fetched when the form is first used, and what fits is shown in the place of the overview.
 */
type Field = HTMLInputElement | HTMLSelectElement;
interface FinderForm extends HTMLFormElement {
  elements: HTMLFormControlsCollection & { q: HTMLInputElement };
}

(() => {
  const form = document.querySelector<FinderForm>('.finder')!;
  const output = form.querySelector('output')!;
  const fields = (Array.from(form.elements) as Field[]).filter((field) => field.name);
  /** The form for a count, from the table that the build wrote; English needs none. */
  const FORMS: Record<string, string> = { z: 'zero', o: 'one', t: 'two', f: 'few', m: 'many', x: 'other' };
  const formOf = (n: number): string =>
    FORMS[form.dataset.plurals?.[n < 200 ? n : 100 + (n % 100)] ?? (n === 1 ? 'o' : 'x')]!;
  const words = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const itemsIn = (root: ParentNode) =>
    Array.from(root.querySelectorAll<HTMLElement>('[data-text]'), (item) => ({
      item,
      text: words(`${item.textContent} ${item.dataset.text}`),
    }));

  const pages = form.dataset.pages?.split(' ') ?? [];
  const overview = document.querySelector<HTMLElement>('[data-overview]');
  const found = document.querySelector<HTMLElement>('[data-found]');
  /** Saves what was found, where that is fetched. */
  const save = form.querySelector<HTMLElement>('[data-files]');
  type Item = ReturnType<typeof itemsIn>[number];
  /** Fetched once, however often is chosen meanwhile: a second answer would bring back what the first has hidden. */
  let items: Promise<Item[]> | undefined = found ? undefined : Promise.resolve(itemsIn(document));

  /** The list of a page below its title, which leads to it. */
  async function sectionOf(address: string): Promise<HTMLElement> {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address);
    // Its content alone: the styles of its head are not those that this page’s policy lets in.
    const [content = ''] = /<main[\s>].*<\/main>/s.exec(await response.text()) ?? [];
    const page = new DOMParser().parseFromString(content, 'text/html');
    const section = document.createElement('section');
    section.dataset.section = '';
    const link = document.createElement('a');
    link.href = address;
    link.textContent = page.querySelector('h1')!.textContent;
    section.appendChild(document.createElement('h2')).append(link);
    section.append(page.querySelector('[data-list]')!);
    return section;
  }
  async function load() {
    found!.replaceChildren(...(await Promise.all(pages.map(sectionOf))));
    return itemsIn(found!);
  }

  /** What was chosen last; an answer to an earlier choice that comes later is dropped. */
  let latest = 0;
  async function filter() {
    const query = new URLSearchParams(fields.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`);
    latest += 1;
    const asked = latest;
    if (found) {
      overview!.hidden = query.size > 0;
      found.hidden = query.size === 0;
      if (save) save.hidden = true;
      output.textContent = '';
      if (query.size === 0) return;
    }
    let all: Item[];
    try {
      all = await (items ??= load());
    } catch {
      items = undefined;
      overview!.hidden = false;
      output.textContent = form.dataset.failed!;
      return;
    }
    if (asked !== latest) return;
    const wanted = words(form.elements.q.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of all) {
      const chosen = fields.every(
        ({ name, value }) => name === 'q' || value === '' || item.dataset[name]!.split(' ').includes(value),
      );
      item.hidden = !chosen || !wanted.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
      section.hidden = !section.querySelector('[data-text]:not([hidden])');
    if (save) save.hidden = shown === 0;
    output.textContent = (form.dataset[shown === 0 ? 'none' : formOf(shown)] ?? form.dataset.other!).replace(
      '#',
      shown as unknown as string,
    );
  }

  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? '';
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  void filter();
})();
