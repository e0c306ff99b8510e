/*
 * On a slow line, or where the reader saves data, a page keeps the system’s letters and asks for none: two thirds of
 * what a chapter weighs with them. A browser that does not tell its line gets them, as does one without scripts.
 */
(() => {
  const { saveData, rtt } = navigator.connection ?? {};
  if (saveData || rtt >= 150) document.documentElement.dataset.letters = 'system';
})();
