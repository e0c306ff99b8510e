/** A picture for links of every page, at the page’s path below /share/, in the page’s language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mainCountries } from '../../ledger/countries.ts';
import { loadLedger } from '../../ledger/ledger.ts';
import { shownFacts } from '../../ledger/publicFact.ts';
import { plain } from '../../ledger/texts.ts';
import { findFigure, loadFigures } from '../../figure/registry.ts';
import { language } from '../../i18n/locale.ts';
import { withLanguageOf } from '../../i18n/language.ts';
import { chaptersOf, pagesOf, systemsOf } from '../../i18n/content.ts';
import { chapterPicture } from '../../seo/og/chapterPicture.ts';
import { factPicture } from '../../seo/og/factPicture.ts';
import { figurePicture } from '../../seo/og/figurePicture.ts';
import {
  checkHead,
  countryHead,
  datasetHead,
  disagreementHead,
  sourceHead,
  staticHeads,
  type Head,
} from '../../seo/head.ts';
import { pagePicture } from '../../seo/og/pagePicture.ts';
import { sharePath } from '../../seo/og/sharePath.ts';
import { sharePng } from '../../seo/og/sharePng.ts';

type Drawn = { draw: () => string | Promise<string> };

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  withLanguageOf(routePattern.slice(1), async () => {
    const ledger = loadLedger();
    const page = (path: string, head: Head, kicker?: string): [string, Drawn['draw']] => [
      path,
      () => pagePicture(path, head, kicker),
    ];
    const pictures: [string, Drawn['draw']][] = [
      ...Object.entries(staticHeads()).map(([path, head]) => page(path, head)),
      ...shownFacts(ledger).map((fact): [string, Drawn['draw']] => [
        `facts/${fact.id}/`,
        () => factPicture(fact, ledger),
      ]),
      ...(await loadFigures()).map((figure): [string, Drawn['draw']] => [
        `figures/${figure.id}/`,
        () => figurePicture(figure),
      ]),
      ...(await chaptersOf()).map(({ id, data }): [string, Drawn['draw']] => [
        `articles/${id}/`,
        async () => chapterPicture({ ...data, slug: id }, (await findFigure(data.figure))!),
      ]),
      ...[...ledger.datasets.values()].map((dataset) =>
        page(`facts/${dataset.id}/`, datasetHead(dataset), staticHeads()['facts/']!.title),
      ),
      ...[...ledger.sources.values()].map((source) =>
        page(`sources/${source.id}/`, sourceHead(source), staticHeads()['sources/']!.title),
      ),
      ...mainCountries(ledger).map((country) =>
        page(`countries/${country.id}/`, countryHead(country), staticHeads()['countries/']!.title),
      ),
      ...ledger.disagreements.map((entry) =>
        page(`disagreements/${entry.id}/`, disagreementHead(entry, ledger), staticHeads()['disagreements/']!.title),
      ),
      ...ledger.checks.map((check) =>
        page(`disagreements/check-${check.id}/`, checkHead(check, ledger), staticHeads()['disagreements/']!.title),
      ),
      ...(await systemsOf()).map(({ id, data }) =>
        page(
          `systems/${id}/`,
          { title: data.title, description: plain(data.summary, ledger) },
          staticHeads()['systems/']!.title,
        ),
      ),
      ...(await pagesOf()).map(({ id, data }) =>
        page(`${id}/`, { title: data.title, description: plain(data.description, ledger) }),
      ),
    ];
    return pictures
      .filter(([path]) => language().hasPage(path))
      .map(([path, draw]) => ({ params: { page: sharePath(path).replace(/^share\/|\.png$/g, '') }, props: { draw } }));
  });

export const GET: APIRoute<Drawn> = async ({ props }) =>
  new Response(await sharePng(await props.draw()), { headers: { 'Content-Type': 'image/png' } });
