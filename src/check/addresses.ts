/** The addresses that texts may link to, as the built site will have them. */
import { indicatorsOf } from '../explore/indicator.ts';
import { namedViewIds, namedViewPath } from '../explore/namedViews.ts';
import { MAIN } from '../ledger/countries.ts';
import { seriesPage } from '../ledger/ledger.ts';
import { seriesOf } from '../ledger/series.ts';
import type { Ledger } from '../ledger/types.ts';
import { pagedFacts } from '../ledger/publicFact.ts';
import { staticHeads } from '../seo/head.ts';

const FILES = [
  'facts.json',
  'api/index.json',
  'figures.json',
  'datapackage.json',
  'corrections.atom',
  'corrections.json',
  'feed.atom',
  'feed.json',
  'llms.txt',
  'sitemap.xml',
  'embed.js',
];

/** From the first slash: "/method/", "/glossary/#patent", "/facts/economy/tj-growth-2019/". */
export function addresses(ledger: Ledger, figures: string[]): Set<string> {
  const slugs = (folder: string) =>
    ledger.files.under(`content/${folder}`).flatMap((file) => /^[^/]+\/[^/]+\/([^/]+)\.mdx$/.exec(file)?.[1] ?? []);
  const all = [
    ...Object.keys(staticHeads(ledger.language)),
    ...FILES,
    ...slugs('articles').map((slug) => `articles/${slug}/`),
    ...slugs('systems').map((slug) => `systems/${slug}/`),
    ...slugs('glossary').map((slug) => `glossary/#${slug}`),
    ...slugs('pages').map((slug) => `${slug}/`),
    ...[...ledger.datasets.keys()].map((id) => `facts/${id}/`),
    ...pagedFacts(ledger).map(({ id }) => `facts/${id}/`),
    ...seriesOf(ledger).flatMap(({ measure, places }) => places.map(({ place }) => seriesPage(measure.id, place.id))),
    // What could not be read has been reported, and is not gone.
    ...[...ledger.ids.facts].filter(ledger.unread).map((id) => `facts/${id}/`),
    ...figures.flatMap((id) => [`figures/${id}/`, `embed/${id}/`]),
    ...[...ledger.ids.sources].map((id) => `sources/${id}/`),
    ...indicatorsOf(ledger).map(({ id }) => `explore/${id}/`),
    ...namedViewIds(ledger.files).flatMap((id) => [`${namedViewPath(id)}/`, `embed/${namedViewPath(id)}/`]),
    ...MAIN.map((id) => `countries/${id}/`),
  ];
  return new Set(all.map((address) => `/${address}`));
}
