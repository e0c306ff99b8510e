import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
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
  const chapters = (await getCollection('articles')).sort((a, b) => a.data.chapter - b.data.chapter);
  const about = (await getCollection('pages')).sort((a, b) => a.id.localeCompare(b.id));
  return new Response(writeLlms(chapters.map(listed), about.map(listed), language), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
