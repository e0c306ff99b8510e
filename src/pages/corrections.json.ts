import type { APIRoute } from 'astro';
import { loadEntries } from '../feeds/entries.ts';
import { writeJsonFeed } from '../feeds/changeFeeds.ts';

/** Every change of a fact, to subscribe to, with old and new for programs. */
export const GET: APIRoute = async ({ locals: { project } }) =>
  new Response(writeJsonFeed(await loadEntries(project.ledger), project.ledger), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
