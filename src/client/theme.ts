/* Takes the theme that the reader chose, before anything is painted. Without it the page follows the device. */
(() => {
  try {
    const theme = localStorage.getItem('northbound-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing.
  }
})();
