/*
 * A pinned embed prints its address in full, wherever the site lives by now, and asks once whether
 * what today’s embed says is something else. Where it may not ask, it stays as it is.
 */
(() => {
  const link = document.querySelector<HTMLAnchorElement>('.address a')!;
  link.textContent = link.href;
  fetch('../../version.json')
    .then((answer) => answer.json() as Promise<{ says: unknown }>)
    .then(({ says }) => {
      if (typeof says === 'string' && says !== document.documentElement.dataset.says)
        document.querySelector<HTMLElement>('.newer')!.hidden = false;
    })
    .catch(() => {});
})();
