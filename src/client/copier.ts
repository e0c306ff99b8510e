/* Copies the text that a button names. Without it the text is there to be selected. */
(() => {
  function select(element: Element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copies!)!;
      const output = button.parentElement!.querySelector('output')!;
      try {
        await navigator.clipboard.writeText(text.textContent);
        output.textContent = button.dataset.copied ?? 'Copied';
      } catch {
        // Where the page may not write to the clipboard, the reader does it with one key.
        select(text);
        output.textContent = button.dataset.select ?? 'Selected: now copy it';
      }
      setTimeout(() => (output.textContent = ''), 4000);
    });
  }
})();
