import type { APIRoute } from 'astro';
import { loadLedger } from '../data/ledger.ts';
import { loadEntries } from '../feed/entries.ts';
import { writeAtom } from '../feed/feed.ts';

/** Every change of a fact, to subscribe to. */
export const GET: APIRoute = async () =>
  new Response(writeAtom(await loadEntries(), loadLedger()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
