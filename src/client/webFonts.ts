/*
 * On a slow line, or where the reader saves data, a page keeps the system’s letters and asks for none: two thirds of
 * what a chapter weighs with them. On another they are asked for ahead, to be there before the first paint. A browser
 * that does not tell its line is judged by how long this page took to answer.
 */
/** What some browsers tell of the line. */
type WithConnection = Navigator & { connection?: { saveData?: boolean; rtt?: number } };

(() => {
  const { saveData, rtt } = (navigator as WithConnection).connection ?? {};
  const { requestStart, responseStart } = (performance.getEntriesByType('navigation')[0] ??
    {}) as PerformanceNavigationTiming;
  if (saveData || (rtt ?? responseStart - requestStart) >= 150) document.documentElement.dataset.letters = 'system';
  else for (const link of document.querySelectorAll<HTMLLinkElement>('link[as="font"]')) link.media = 'all';
})();
