/*
 * Ctrl-K, or Cmd-K, leads to the search, or into its field. A single key such as / would be taken from
 * those who type by voice or look through a page with it (WCAG 2.1.4).
 */
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('.search input');
  event.preventDefault();
  if (field) field.select();
  else document.querySelector<HTMLElement>('[aria-keyshortcuts]')!.click();
});
