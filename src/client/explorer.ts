/*
 * Shows the choices of an indicator, and asks for what draws when a reader first touches them, or comes with an address
 * that holds a choice. Without it the drawing of all countries and years stands there, and its table.
 */
// Types by name, since a script that imports is a module.
type App = typeof import('./explore/app.ts');

(() => {
  const root = document.querySelector<HTMLElement>('.explore')!;
  const form = root.querySelector('form')!;
  const notices = root.querySelector<HTMLElement>('.notices')!;
  const asked = new URLSearchParams(location.search);
  // Another indicator has a page of its own.
  const other = (asked.get('indicator') ?? '')
    .split(',')
    .flatMap((id) =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-indicator]')).filter(
        ({ dataset }) => dataset.indicator === id,
      ),
    )[0];
  if (other && other.dataset.indicator !== root.dataset.explore) {
    location.replace(other.pathname + location.search);
    return;
  }

  let started: Promise<void> | undefined;
  const start = (): Promise<void> =>
    (started ??= (import(root.dataset.script!) as Promise<App>)
      .then(({ explore }) => explore(root))
      .catch(() => {
        started = undefined;
        notices.textContent = form.dataset.failed!;
      }));
  form.hidden = false;
  for (const tools of root.querySelectorAll<HTMLElement>('.takes')) tools.hidden = false;
  for (const event of ['pointerdown', 'focusin', 'change', 'keydown'])
    root.addEventListener(event, () => void start(), { capture: true });
  root.querySelector('.drawing')!.addEventListener('pointerenter', () => void start());
  if (['indicator', 'countries', 'from', 'to', 'view', 'year', 'base', 'claims'].some((name) => asked.has(name)))
    void start();
})();
