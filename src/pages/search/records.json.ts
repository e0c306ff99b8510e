import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadLedger } from '../../data/ledger.ts';
import { plain } from '../../data/texts.ts';
import { loadFigures } from '../../figure/registry.ts';
import { searchRecords, type SearchText } from '../../search/records.ts';

type Text = 'articles' | 'systems' | 'pages';

export const GET: APIRoute = async () => {
  const ledger = loadLedger();
  const read = async <C extends Text>(collection: C, lead: (data: CollectionEntry<C>['data']) => string[]): Promise<SearchText[]> =>
    Promise.all((await getCollection(collection)).map(async (entry) => ({
      id: entry.id,
      title: plain(entry.data.title, ledger),
      lead: lead(entry.data).map((text) => plain(text, ledger)).join(' '),
      body: entry.body ?? '',
      slugs: (await render(entry)).headings.map(({ slug }) => slug),
    })));
  const records = searchRecords({
    ledger,
    figures: await loadFigures(),
    chapters: await read('articles', ({ standfirst }) => [standfirst]),
    systems: await read('systems', ({ summary, since, whom, unknown }) => [summary, since, whom, ...unknown]),
    pages: await read('pages', ({ standfirst }) => [standfirst]),
    terms: (await getCollection('glossary')).map(({ id, body = '', data: { term, also = [], meaning } }) => ({
      id, title: term, lead: plain(meaning, ledger), body, slugs: [], words: also.join(', '),
    })),
  });
  return new Response(JSON.stringify(records), { headers: { 'Content-Type': 'application/json' } });
};
