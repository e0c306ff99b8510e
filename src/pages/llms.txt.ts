import type { APIRoute } from 'astro';
import { chaptersOf, pagesOf } from '../i18n/content.ts';
import { plain } from '../ledger/texts.ts';
import { writeLlms, type Listed } from '../seo/llms.ts';

/** The site for language models. */
export const GET: APIRoute = async ({ locals: { project } }) => {
  const { ledger, language } = project;
  const listed = ({
    id,
    data: { title, description },
  }: {
    id: string;
    data: { title: string; description: string };
  }): Listed => ({ slug: id, title: plain(title, ledger), description: plain(description, ledger) });
  const chapters = await chaptersOf(language);
  const about = [...(await pagesOf(language))].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return new Response(writeLlms(chapters.map(listed), about.map(listed), language), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
