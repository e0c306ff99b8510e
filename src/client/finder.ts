/*
 * Finds the items of a page by words and by what the form’s other fields offer; the choice
 * stands in the address. Without it the page is a list in sections, and nothing is hidden.
 * An item is found by its own words and those in data-text, and by its values, parted by
 * spaces, in data-<field>.
 */
type Field = HTMLInputElement | HTMLSelectElement;
interface FinderForm extends HTMLFormElement {
  elements: HTMLFormControlsCollection & { q: HTMLInputElement };
}

(() => {
  const form = document.querySelector<FinderForm>('.finder')!;
  const fields = (Array.from(form.elements) as Field[]).filter((field) => field.name);
  const plurals = new Intl.PluralRules(form.dataset.locale ?? 'en');
  const words = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const items = Array.from(document.querySelectorAll<HTMLElement>('[data-text]'), (item) => ({
    item,
    text: words(`${item.textContent} ${item.dataset.text}`),
  }));

  function filter() {
    const wanted = words(form.elements.q.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of items) {
      const chosen = fields.every(
        ({ name, value }) => name === 'q' || value === '' || item.dataset[name]!.split(' ').includes(value),
      );
      item.hidden = !chosen || !wanted.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
      section.hidden = !section.querySelector('[data-text]:not([hidden])');
    form.querySelector('output')!.textContent = (
      form.dataset[shown === 0 ? 'none' : plurals.select(shown)] ?? form.dataset.other!
    ).replace('#', shown as unknown as string);
    const query = new URLSearchParams(fields.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`);
  }

  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? '';
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();
})();
