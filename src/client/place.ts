/*
 * Keeps the heading that is being read in the address, so that what is shared leads to the place, and
 * marks it in the contents. It moves nothing, adds no steps to the way back, and leaves the address
 * that a reader came by until they have read on to another heading.
 */
(() => {
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  const wide = matchMedia('(min-width: 80rem)');
  const open = () => contents && (contents.open = wide.matches);
  open();
  wide.addEventListener('change', open);

  const headings = Array.from(document.querySelectorAll<HTMLAnchorElement>('main h2 > .anchor'));
  const links = contents ? Array.from(contents.querySelectorAll('a')) : [];
  let here: string | undefined;
  /** The last heading in the upper third of the window or above it. */
  const read = () =>
    headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).pop()?.hash ?? '';
  const mark = (hash: string) => {
    for (const link of links) {
      if (link.hash === hash) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const look = () => {
    const hash = read();
    if (hash === here) return;
    const first = here === undefined;
    mark((here = hash));
    if (!first) history.replaceState(history.state, '', hash || location.pathname + location.search);
  };
  // All above the line counts as in view, so that a leap over headings is seen too.
  const watcher = new IntersectionObserver(look, { rootMargin: '999999px 0px -67% 0px' });
  for (const heading of headings) watcher.observe(heading);
  // A heading near the end may never come so high: the reader’s own choice stands.
  addEventListener('hashchange', () => mark((here = read())));
})();
