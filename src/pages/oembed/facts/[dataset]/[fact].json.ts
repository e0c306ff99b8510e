import type { APIRoute, GetStaticPaths } from 'astro';
import { projectAt } from '../../../../project/siteProject.ts';
import { pagedFacts } from '../../../../ledger/publicFact.ts';
import type { Fact } from '../../../../ledger/types.ts';
import { factEmbed } from '../../../../embeds/embeddable.ts';
import { oembed } from '../../../../embeds/oembed.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  pagedFacts(projectAt(routePattern).ledger).map((fact) => {
    const [dataset, name] = fact.id.split('/');
    return { params: { dataset, fact: name }, props: { fact } };
  });

export const GET: APIRoute<{ fact: Fact }> = ({ props: { fact }, locals: { project } }) =>
  Response.json(oembed(factEmbed(fact, project.ledger), project.language));
