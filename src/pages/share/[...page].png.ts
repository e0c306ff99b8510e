/** A picture for links of every page, at the page’s path below /share/, in the page’s language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mainCountries } from '../../data/countries.ts';
import { loadLedger } from '../../data/ledger.ts';
import { shownFacts } from '../../data/publicFact.ts';
import { plain } from '../../data/texts.ts';
import { findFigure, loadFigures } from '../../figure/registry.ts';
import { language } from '../../language/current.ts';
import { writingAt } from '../../language/language.ts';
import { chaptersOf, pagesOf, systemsOf } from '../../language/texts.ts';
import { chapterPicture } from '../../share/chapterPicture.ts';
import { factPicture } from '../../share/factPicture.ts';
import { figurePicture } from '../../share/figurePicture.ts';
import { countryHead, datasetHead, sourceHead, standing, type Head } from '../../share/head.ts';
import { pagePicture } from '../../share/pagePicture.ts';
import { sharePath } from '../../share/sharePath.ts';
import { sharePng } from '../../share/sharePng.ts';

type Drawn = { draw: () => string | Promise<string> };

export const getStaticPaths: GetStaticPaths = ({ routePattern }) => writingAt(routePattern.slice(1), async () => {
  const ledger = loadLedger();
  const page = (path: string, head: Head, kicker?: string): [string, Drawn['draw']] => [path, () => pagePicture(path, head, kicker)];
  const pictures: [string, Drawn['draw']][] = [
    ...Object.entries(standing()).map(([path, head]) => page(path, head)),
    ...shownFacts(ledger).map((fact): [string, Drawn['draw']] => [`facts/${fact.id}/`, () => factPicture(fact, ledger)]),
    ...(await loadFigures()).map((figure): [string, Drawn['draw']] => [`figures/${figure.id}/`, () => figurePicture(figure)]),
    ...(await chaptersOf()).map(({ id, data }): [string, Drawn['draw']] => [
      `articles/${id}/`,
      async () => chapterPicture({ ...data, slug: id }, (await findFigure(data.figure))!),
    ]),
    ...[...ledger.datasets.values()].map((dataset) => page(`facts/${dataset.id}/`, datasetHead(dataset), standing()['facts/']!.title)),
    ...[...ledger.sources.values()].map((source) => page(`sources/${source.id}/`, sourceHead(source), standing()['sources/']!.title)),
    ...mainCountries(ledger).map((country) => page(`countries/${country.id}/`, countryHead(country), standing()['countries/']!.title)),
    ...(await systemsOf()).map(({ id, data }) =>
      page(`systems/${id}/`, { title: data.title, description: plain(data.summary, ledger) }, standing()['systems/']!.title)),
    ...(await pagesOf()).map(({ id, data }) => page(`${id}/`, { title: data.title, description: plain(data.description, ledger) })),
  ];
  return pictures.filter(([path]) => language().has(path)).map(([path, draw]) => ({ params: { page: sharePath(path).replace(/^share\/|\.png$/g, '') }, props: { draw } }));
});

export const GET: APIRoute<Drawn> = async ({ props }) => new Response(sharePng(await props.draw()), { headers: { 'Content-Type': 'image/png' } });
