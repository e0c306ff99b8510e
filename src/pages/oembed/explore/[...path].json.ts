/** What systems are told that turn the address of an indicator’s page into its embed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { oembed } from '../../../embeds/oembed.ts';
import { exploreEmbed } from '../../../embeds/exploreEmbed.ts';
import { explored, type Explored } from '../../../explore/explored.ts';
import { indicatorsOf } from '../../../explore/indicator.ts';
import { namedViews } from '../../../explore/namedViews.ts';
import { projectAt } from '../../../project/siteProject.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) => {
  const { ledger } = projectAt(routePattern);
  const all = indicatorsOf(ledger).flatMap((each) => [
    explored(each, ledger),
    ...each.countries.map(({ place }) => explored(each, ledger, place)),
  ]);
  return [...all, ...namedViews(ledger)].map((each) => ({
    params: { path: each.path.replace('explore/', '') },
    props: { each },
  }));
};

export const GET: APIRoute<{ each: Explored }> = ({ props: { each }, locals: { project } }) =>
  Response.json(oembed(exploreEmbed(each, project.language), project.language));
