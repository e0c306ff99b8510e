import type { APIRoute } from 'astro';
import { publicFact, shownFacts } from '../ledger/publicFact.ts';
import { defaultUrl, site } from '../site.ts';

/** Every fact that the site shows. Its schema is /schema/facts.schema.json. */
export const GET: APIRoute = ({ locals: { project } }) => {
  const { ledger } = project;
  const facts = shownFacts(ledger).map((fact) => publicFact(fact, ledger));
  return Response.json({
    $schema: defaultUrl('schema/facts.schema.json'),
    edition: site.edition,
    licence: 'CC BY 4.0',
    facts,
  });
};
