/*
 * On a slow line, or where the reader saves data, a page keeps the system’s letters and asks for none: two thirds of
 * what a chapter weighs with them. On another they are asked for ahead, to be there before the first paint. A browser
 * that does not tell its line is judged by how long this page took to answer.
 */
(() => {
  const { saveData, rtt } = navigator.connection ?? {};
  const { requestStart, responseStart } = performance.getEntriesByType('navigation')[0] ?? {};
  if (saveData || (rtt ?? responseStart - requestStart) >= 150) document.documentElement.dataset.letters = 'system';
  else for (const link of document.querySelectorAll('link[as="font"]')) link.media = 'all';
})();
