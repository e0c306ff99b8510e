/** What systems are told that turn the address of an indicator’s page into its embed. */
import type { APIRoute } from 'astro';
import { oembed } from '../../../embeds/oembed.ts';
import { exploreEmbed } from '../../../embeds/exploreEmbed.ts';
import { explored } from '../../../explore/explored.ts';
import { indicatorsOf } from '../../../explore/indicator.ts';
import { namedViews } from '../../../explore/namedViews.ts';
import { siteProject } from '../../../project/siteProject.ts';

export const getStaticPaths = () => {
  const { ledger } = siteProject();
  const all = indicatorsOf(ledger).flatMap((each) => [
    explored(each, ledger),
    ...each.countries.map(({ place }) => explored(each, ledger, place)),
  ]);
  return [...all, ...namedViews(ledger)].map((each) => ({
    params: { path: each.path.replace('explore/', '') },
    props: { answer: oembed(exploreEmbed(each, ledger.language), ledger.language) },
  }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
