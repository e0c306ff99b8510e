/** What systems are told that turn the address of an indicator’s page into its embed. */
import type { APIRoute } from 'astro';
import { oembed } from '../../../embeds/oembed.ts';
import { exploreEmbed } from '../../../explore/exploreEmbed.ts';
import { indicatorsOf } from '../../../explore/indicator.ts';
import { siteProject } from '../../../project/siteProject.ts';

export const getStaticPaths = () => {
  const { ledger } = siteProject();
  return indicatorsOf(ledger)
    .flatMap((each) => [
      exploreEmbed(each, ledger),
      ...each.countries.map(({ place }) => exploreEmbed(each, ledger, place)),
    ])
    .map((embeddable) => ({
      params: { path: embeddable.path.replace('explore/', '') },
      props: { answer: oembed(embeddable, ledger.language) },
    }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.answer), { headers: { 'Content-Type': 'application/json' } });
