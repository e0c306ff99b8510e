import type { APIRoute } from 'astro';
import { loadEntries } from '../feeds/entries.ts';
import { writeAtom } from '../feeds/changeFeeds.ts';

/** Every change of a fact, to subscribe to. */
export const GET: APIRoute = async ({ locals: { project } }) =>
  new Response(writeAtom(await loadEntries(project.ledger), project.ledger), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
