import type { APIRoute } from 'astro';
import { loadLedger } from '../ledger/ledger.ts';
import { publicFact, shownFacts } from '../ledger/publicFact.ts';
import { site, url } from '../site.ts';

/** Every fact that the site shows. Its schema is /schema/facts.schema.json. */
export const GET: APIRoute = () => {
  const ledger = loadLedger();
  const facts = shownFacts(ledger).map((fact) => publicFact(fact, ledger));
  return Response.json({
    $schema: url('schema/facts.schema.json'),
    edition: site.edition,
    licence: 'CC BY 4.0',
    facts,
  });
};
