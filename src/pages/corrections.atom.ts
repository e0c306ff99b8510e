import type { APIRoute } from 'astro';
import { loadLedger } from '../ledger/ledger.ts';
import { loadEntries } from '../feeds/entries.ts';
import { writeAtom } from '../feeds/changeFeeds.ts';

/** Every change of a fact, to subscribe to. */
export const GET: APIRoute = async () =>
  new Response(writeAtom(await loadEntries(), loadLedger()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
