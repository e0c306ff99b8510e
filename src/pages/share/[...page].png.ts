/** A picture for links of every page, at the page’s path below /share/, in the page’s language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mainCountries } from '../../ledger/countries.ts';
import { namedViewFigure } from '../../explore/namedViewFigure.ts';
import { namedViews } from '../../explore/namedViews.ts';
import { indicatorsOf } from '../../explore/indicator.ts';
import { allChanges, PAGE } from '../../ledger/changes.ts';
import { listed } from '../../ledger/series.ts';
import { pagedFacts } from '../../ledger/publicFact.ts';
import { timelineYears, yearPage } from '../../ledger/timelineYears.ts';
import { pagePaths } from '../../ledger/listPages.ts';
import type { Fact } from '../../ledger/types.ts';
import { plain } from '../../ledger/texts.ts';
import { findFigure } from '../../figure/registry.ts';
import { placeSeries } from '../../figure/seriesFigure.ts';
import { projectAt } from '../../project/siteProject.ts';
import { chaptersOf, pagesOf, systemsOf } from '../../i18n/content.ts';
import { chapterPicture } from '../../seo/og/chapterPicture.ts';
import { factPicture } from '../../seo/og/factPicture.ts';
import { figurePicture } from '../../seo/og/figurePicture.ts';
import {
  checkHead,
  correctionsHead,
  countryHead,
  datasetHead,
  disagreementHead,
  indicatorHead,
  pageHead,
  sourceHead,
  staticHeads,
  yearHead,
  type Head,
} from '../../seo/head.ts';
import { pagePicture } from '../../seo/og/pagePicture.ts';
import { sharePath } from '../../seo/og/sharePath.ts';
import { sharePng } from '../../seo/og/sharePng.ts';

type Drawn = { draw: () => string | Promise<string> };

/** Whether all pages of a kind, such as facts, share the picture of the first: enough where nobody passes links on. */
const isOneOfAKind = process.env.SHARE_PICTURES === 'kinds';

/** The same pictures, of each kind the first alone. */
function oneOfEachKind(pictures: [path: string, draw: Drawn['draw']][]): typeof pictures {
  const first = new Map<string, Drawn['draw']>();
  return pictures.map(([path, draw]) => {
    const kind = path.split('/')[0]!;
    if (!first.has(kind)) first.set(kind, draw);
    return [path, first.get(kind)!];
  });
}

export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const { ledger, language, figures } = projectAt(routePattern);
  const heads = staticHeads(language);
  const page = (path: string, head: Head, kicker?: string): [string, Drawn['draw']] => [
    path,
    () => pagePicture(path, head, ledger, kicker),
  ];
  const list = (path: string, facts: Fact[][], head: Head, kicker: string) =>
    pagePaths(path, facts).map((each, i) => page(each, pageHead(head, i + 1, language), kicker));
  const pictures: [string, Drawn['draw']][] = [
    ...Object.entries(heads).map(([path, head]) => page(path, head)),
    ...pagedFacts(ledger).map((fact): [string, Drawn['draw']] => [
      `facts/${fact.id}/`,
      () => factPicture(fact, ledger),
    ]),
    ...(await figures()).map((figure): [string, Drawn['draw']] => [
      `figures/${figure.id}/`,
      () => figurePicture(figure),
    ]),
    ...placeSeries(ledger).map(({ figure }): [string, Drawn['draw']] => [figure.page, () => figurePicture(figure)]),
    ...namedViews(ledger)
      .map((view) => namedViewFigure(view, ledger))
      .map((figure): [string, Drawn['draw']] => [figure.page, () => figurePicture(figure)]),
    ...(await chaptersOf(language)).map(({ id, data }): [string, Drawn['draw']] => [
      `articles/${id}/`,
      async () => chapterPicture({ ...data, slug: id }, (await findFigure(data.figure, ledger))!),
    ]),
    ...[...ledger.datasets.values()].flatMap((dataset) =>
      list(
        `facts/${dataset.id}/`,
        listed(dataset.facts.filter(({ omit }) => omit === null)),
        datasetHead(dataset),
        heads['facts/']!.title,
      ),
    ),
    ...[...ledger.sources.values()].map((source) =>
      page(`sources/${source.id}/`, sourceHead(source, language), heads['sources/']!.title),
    ),
    ...mainCountries(ledger).map((country) =>
      page(`countries/${country.id}/`, countryHead(country, language), heads['countries/']!.title),
    ),
    ...indicatorsOf(ledger).map(({ id, measure }) =>
      page(`explore/${id}/`, indicatorHead(measure, language), heads['explore/']!.title),
    ),
    ...timelineYears(ledger).flatMap(([year, facts]) =>
      list(yearPage(year), listed(facts), yearHead(year, language), heads['timeline/']!.title),
    ),
    ...[...new Set(allChanges(ledger).map(({ correction }) => correction.date))].map((date) =>
      page(`${PAGE}${date}/`, correctionsHead(date, language), heads[PAGE]!.title),
    ),
    ...ledger.disagreements.map((entry) =>
      page(`disagreements/${entry.id}/`, disagreementHead(entry, ledger), heads['disagreements/']!.title),
    ),
    ...ledger.checks.map((check) =>
      page(`disagreements/check-${check.id}/`, checkHead(check, ledger), heads['disagreements/']!.title),
    ),
    ...(await systemsOf(language)).map(({ id, data }) =>
      page(`systems/${id}/`, { title: data.title, description: plain(data.summary, ledger) }, heads['systems/']!.title),
    ),
    ...(await pagesOf(language)).map(({ id, data }) =>
      page(`${id}/`, { title: data.title, description: plain(data.description, ledger) }),
    ),
  ];
  const shown = pictures.filter(([path]) => language.hasPage(path));
  return (isOneOfAKind ? oneOfEachKind(shown) : shown).map(([path, draw]) => ({
    params: { page: sharePath(path).replace(/^share\/|\.png$/g, '') },
    props: { draw },
  }));
};

export const GET: APIRoute<Drawn> = async ({ props }) =>
  new Response(await sharePng(await props.draw()), { headers: { 'Content-Type': 'image/png' } });
