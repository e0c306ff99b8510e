/*
 * Saves the facts that the ledger’s form found as one table: the rows of the datasets’ CSV files that are of them. Each is
 * asked for when a reader presses the button, so that the table is the same as those that programs are given.
 */
(() => {
  const form = document.querySelector<HTMLFormElement>('.finder')!;
  const button = form.querySelector<HTMLButtonElement>('[data-files]')!;
  const output = form.querySelector('output')!;
  /** A page’s address below the site’s and its language’s, as facts and series have one in every language. */
  const pageOf = (path: string) => /(?:facts|explore)\/.*$/.exec(path)?.[0] ?? '';
  /** Rows with the break that ends them; one in quotation marks ends none. */
  const rowsOf = (csv: string) => csv.match(/(?:"[^"]*"|[^"\n])+(?:\n|$)/g) ?? [];

  async function textOf(dataset: string): Promise<string> {
    const response = await fetch(`${button.dataset.files}${dataset}.csv`);
    if (!response.ok) throw new Error(dataset);
    return (await response.text()).replace(/^\uFEFF/, '');
  }

  button.addEventListener('click', async () => {
    const sections = Array.from(document.querySelectorAll('[data-found] [data-section]:not([hidden])'));
    const datasets = new Set(
      sections.map((section) => pageOf(section.querySelector<HTMLAnchorElement>('h2 a')!.pathname).split('/')[1]!),
    );
    const pages = new Set(
      sections.flatMap((section) =>
        Array.from(section.querySelectorAll<HTMLElement>('[data-text]:not([hidden])'), (item) =>
          pageOf(item.querySelector('a')!.pathname),
        ),
      ),
    );
    const year = new FormData(form).get('year');
    /** The values of a series share a row of the list and a page; of one year is what has its anchor. */
    const isFound = (row: string): boolean => {
      const [, address] = /"([^"]*)"\r?\n?$/.exec(row)!;
      const { pathname, hash } = new URL(address!);
      return pages.has(pageOf(pathname)) && (!year || hash === '' || hash === `#y${year as string}`);
    };
    try {
      const files = (await Promise.all(Array.from(datasets, textOf))).map(rowsOf);
      const csv = [files[0]![0], ...files.flatMap(([, ...rows]) => rows.filter(isFound))].join('');
      const link = document.createElement('a');
      // By the byte order mark a spreadsheet program knows UTF-8.
      link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
      link.download = `northbound-${Array.from(new URLSearchParams(location.search).values(), (value) => value.replace(/[^\p{L}\p{N}-]+/gu, '-')).join('-')}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      output.textContent = form.dataset.failed!;
    }
  });
})();
