import { render } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadLedger } from '../../ledger/ledger.ts';
import { plain } from '../../ledger/texts.ts';
import { isDefault } from '../../i18n/locale.ts';
import { chaptersOf, glossaryTerms, pagesOf, systemsOf } from '../../i18n/content.ts';
import { loadFigures } from '../../figure/registry.ts';
import { searchRecords, type SearchText } from '../../search/records.ts';

export const GET: APIRoute = async () => {
  const ledger = loadLedger();
  /** Texts of a kind, with the ids of their headings. */
  const read = async <T extends Awaited<ReturnType<typeof chaptersOf | typeof systemsOf | typeof pagesOf>>[number]>(
    texts: readonly T[],
    lead: (data: T['data']) => string[],
  ): Promise<SearchText[]> =>
    Promise.all(
      texts.map(async ({ id, data, entry, translated }) => ({
        id,
        title: plain(data.title, ledger),
        lead: lead(data)
          .map((text) => plain(text, ledger))
          .join(' '),
        body: entry.body ?? '',
        slugs: (await render(entry)).headings.map(({ slug }) => slug),
        ...(!translated && { english: true }),
      })),
    );
  const records = searchRecords({
    ledger,
    figures: await loadFigures(),
    chapters: await read(await chaptersOf(), ({ standfirst }) => [standfirst]),
    systems: await read(await systemsOf(), ({ summary, since, whom, unknown }) => [summary, since, whom, ...unknown]),
    pages: await read(await pagesOf(), ({ standfirst }) => [standfirst]),
    terms: (await glossaryTerms())
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, entry, data: { term, also = [], meaning } }) => ({
        id,
        title: term,
        lead: plain(meaning, ledger),
        body: isDefault() ? (entry.body ?? '') : '',
        slugs: [],
        words: also.join(', '),
      })),
  });
  return new Response(JSON.stringify(records), { headers: { 'Content-Type': 'application/json' } });
};
