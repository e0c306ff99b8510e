import type { APIRoute } from 'astro';
import { siteProject } from '../../../../project/siteProject.ts';
import { pagedFacts } from '../../../../ledger/publicFact.ts';
import { factEmbed } from '../../../../embeds/embeddable.ts';
import { oembed } from '../../../../embeds/oembed.ts';

export const getStaticPaths = () => {
  const { ledger } = siteProject();
  return pagedFacts(ledger).map((fact) => {
    const [dataset, name] = fact.id.split('/');
    return { params: { dataset, fact: name }, props: { answer: oembed(factEmbed(fact, ledger), ledger.language) } };
  });
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
