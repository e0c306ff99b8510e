/* Hands the address of a figure to what the reader shares with, or copies it. Without it the link leads to the figure’s page. */
addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-share]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { href: url, dataset } = link;
  const title = link.closest('.figure')!.querySelector('.title')!.textContent;
  try {
    if (navigator.share) await navigator.share({ title, url });
    else {
      await navigator.clipboard.writeText(url);
      const said = link.textContent;
      link.textContent = dataset.share!;
      setTimeout(() => (link.textContent = said), 4000);
    }
  } catch (error) {
    // Whoever changes their mind stays; where a page may do neither, the link leads on.
    if ((error as Error).name !== 'AbortError') location.assign(url);
  }
});
