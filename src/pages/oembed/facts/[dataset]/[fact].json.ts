import type { APIRoute } from 'astro';
import { loadLedger } from '../../../../ledger/ledger.ts';
import { shownFacts } from '../../../../ledger/publicFact.ts';
import { factEmbed } from '../../../../embeds/embeddable.ts';
import { oembed } from '../../../../embeds/oembed.ts';

export const getStaticPaths = () =>
  shownFacts(loadLedger()).map((fact) => {
    const [dataset, name] = fact.id.split('/');
    return { params: { dataset, fact: name }, props: { answer: oembed(factEmbed(fact)) } };
  });

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
