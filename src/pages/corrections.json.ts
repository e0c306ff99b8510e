import type { APIRoute } from 'astro';
import { loadLedger } from '../data/ledger.ts';
import { loadEntries } from '../feed/entries.ts';
import { writeJsonFeed } from '../feed/feed.ts';

/** Every change of a fact, to subscribe to, with old and new for programs. */
export const GET: APIRoute = async () =>
  new Response(writeJsonFeed(await loadEntries(), loadLedger()), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
