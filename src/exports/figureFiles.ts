import { publicSources } from '../cite/publicSource.ts';
import { LICENCE } from '../ledger/licence.ts';
import { publicFact } from '../ledger/publicFact.ts';
import { plain } from '../ledger/texts.ts';
import { site } from '../site.ts';
import { toCsv } from './csv.ts';
import { download, XLSX, type Download } from './download.ts';
import { withPack } from './pressPack.ts';
import type { Figure } from '../figure/figure.ts';
import { figureBundle } from './bundle.ts';
import { toPdf } from './pdf.ts';
import { toPng } from './png.ts';
import { publicFigure } from '../figure/publicFigure.ts';
import { sourceLine, standaloneSvg } from './standalone.ts';
import { toXlsx } from './xlsx.ts';

function figureJson(figure: Figure): string {
  const ledger = figure.ledger;
  const facts = figure.facts.map((fact) => publicFact(fact, ledger));
  return JSON.stringify({
    ...publicFigure(figure),
    source: sourceLine(figure, figure.ledger.language),
    licence: LICENCE.short,
    facts,
    sources: publicSources(figure.facts, ledger),
  });
}

function pdf(figure: Figure) {
  const ledger = figure.ledger;
  return toPdf({
    svg: standaloneSvg(figure),
    title: plain(figure.title, ledger),
    subject: plain(figure.alt, ledger),
    language: ledger.language.code,
  });
}

/** A figure in every kind of file. @param json what programs are told of it */
export function figureFiles(figure: Figure, json: (figure: Figure) => string = figureJson): Download[] {
  const bundle = () => figureBundle(figure);
  const { kinds } = figure.ledger.language.messages.files;
  return withPack(
    bundle,
    [
      download('svg', 'image/svg+xml', kinds.svg, () => standaloneSvg(figure)),
      download('png', 'image/png', kinds.png, () => toPng(standaloneSvg(figure))),
      download('pdf', 'application/pdf', kinds.pdf, () => pdf(figure)),
      download(
        'csv',
        'text/csv; charset=utf-8',
        kinds.figureCsv,
        // By the byte order mark a spreadsheet program that a reader opens it with knows UTF-8.
        () => `\uFEFF${toCsv(figure.facts, figure.ledger, bundle().caveats)}`,
      ),
      download('json', 'application/json', kinds.figureJson, () => json(figure)),
      download('xlsx', XLSX, kinds.xlsx, () => toXlsx(bundle(), figure.ledger)),
    ],
    figure.ledger.language,
  );
}

/** What a series’ page draws, in the same kinds of file: it has no embed and no facets of a figure’s. */
export const seriesFiles = (figure: Figure): Download[] => figureFiles(figure, seriesJson);

function seriesJson(figure: Figure): string {
  const { caveats, alt, ...bundle } = figureBundle(figure);
  return JSON.stringify({
    id: bundle.id,
    title: bundle.title,
    subtitle: bundle.subtitle,
    alt,
    caveats,
    page: bundle.address,
    edition: site.edition,
    licence: LICENCE.short,
    facts: bundle.facts.map((fact) => publicFact(fact, figure.ledger)),
    sources: bundle.sources,
  });
}
