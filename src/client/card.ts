/*
 * Opens a card at the mark that links to it, in place of leading to it, and brings the reader back to the mark when it
 * is closed. Without this the card is a sheet that the link leads to, and its own link leads back.
 */
(() => {
  if (!('popover' in HTMLElement.prototype)) return;
  let mark: HTMLElement | undefined;
  /** The card that was open when the pointer went down, which closes it if it is elsewhere. */
  let before: Element | null = null;
  addEventListener('pointerdown', () => (before = document.querySelector('.card:popover-open')), true);
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const open = link.closest<HTMLElement>('.card:popover-open');
    const card = document.getElementById(link.hash.slice(1));
    if (open && link.matches('.close')) {
      event.preventDefault();
      open.hidePopover();
    } else if (card?.matches('.card[popover]')) {
      event.preventDefault();
      // Pressed again, the mark closes it.
      if (card === before || card.matches(':popover-open')) {
        before = null;
        card.hidePopover();
        return;
      }
      mark?.style.removeProperty('anchor-name');
      mark = link;
      mark.style.setProperty('anchor-name', '--mark');
      card.tabIndex = -1;
      card.showPopover();
      card.scrollTop = 0;
      card.focus({ preventScroll: true });
    }
  });
  // Whichever way it is closed, unless the reader has gone on to something else.
  addEventListener(
    'toggle',
    (event) => {
      const card = event.target as HTMLElement;
      const { activeElement: at, body } = document;
      if (card.matches('.card:not(:popover-open)') && (at === body || card.contains(at)))
        mark?.focus({ preventScroll: true });
    },
    true,
  );
})();
