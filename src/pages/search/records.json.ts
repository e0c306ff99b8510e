import { render } from 'astro:content';
import type { APIRoute } from 'astro';
import { plain } from '../../ledger/texts.ts';
import { nameIn } from '../../i18n/foreign.ts';
import { chaptersOf, glossaryTerms, pagesOf, systemsOf } from '../../i18n/content.ts';
import { searchRecords, type SearchText } from '../../search/records.ts';

export const GET: APIRoute = async ({ locals: { project } }) => {
  const { ledger, language } = project;
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
    figures: await project.figures(),
    chapters: await read(await chaptersOf(language), ({ standfirst }) => [standfirst]),
    systems: await read(await systemsOf(language), ({ summary, unknown }) => [summary, ...unknown]),
    pages: await read(await pagesOf(language), ({ standfirst }) => [standfirst]),
    terms: (await glossaryTerms(language))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data: { term, also = [], meaning, more } }) => ({
        id,
        title: term,
        lead: plain(meaning, ledger),
        body: more ? plain(more, ledger) : '',
        slugs: [],
        words: also.map((name) => nameIn(name, language).words).join(', '),
      })),
  });
  return new Response(JSON.stringify(records), { headers: { 'Content-Type': 'application/json' } });
};
