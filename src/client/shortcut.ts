/*
 * Ctrl-K, or Cmd-K, leads to the search, or into its field. A single key such as / would be taken from
 * those who type by voice or look through a page with it (WCAG 2.1.4). On a keyboard of another script,
 * where no key writes k, it is the key in its place.
 */
addEventListener('keydown', (event) => {
  const { key, code } = event;
  const isK = /[a-z]/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
  if (!isK || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('.search input');
  event.preventDefault();
  if (field) field.select();
  else document.querySelector<HTMLElement>('[aria-keyshortcuts]')!.click();
});
