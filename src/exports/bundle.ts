import { publicSources, type PublicSource } from '../cite/publicSource.ts';
import { pageReference, sourceReference, type Reference } from '../cite/reference.ts';
import { shownIn } from './factTable.ts';
import type { Dataset, Fact } from '../ledger/types.ts';
import { plain } from '../ledger/texts.ts';
import { url } from '../i18n/paths.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

/** What is handed out as files: a figure, or a dataset. Its words are plain text. */
export interface Bundle {
  id: string;
  kind: 'figure' | 'dataset';
  title: string;
  /** A figure’s measure, unit, place and period; what is in a dataset. */
  subtitle: string;
  /** What a figure shows, for those who do not see it. */
  alt: string | null;
  /** The figure’s own; those of facts stand beside them. */
  caveats: string[];
  facts: Fact[];
  sources: PublicSource[];
  /** Its page. */
  address: string;
  /** The page first, then the sources. */
  references: Reference[];
}

const referencesOf = (id: string, title: string, address: string, facts: Fact[], language: Language): Reference[] => [
  pageReference(id, title, address, language),
  ...[...new Set(facts.map((fact) => fact.source))].map((source) => sourceReference(source, language)),
];

export function figureBundle(figure: Figure): Bundle {
  const ledger = figure.ledger;
  const { id, facts } = figure;
  const title = plain(figure.title, ledger);
  const address = url(figure.page, figure.ledger.language);
  return {
    id,
    kind: 'figure',
    title,
    address,
    facts,
    subtitle: plain(figure.subtitle, ledger),
    alt: plain(figure.alt, ledger),
    caveats: figure.caveats.map((caveat) => plain(caveat, ledger)),
    sources: publicSources(facts, ledger),
    references: referencesOf(id, title, address, facts, figure.ledger.language),
  };
}

/** @param page its address on the site */
export function datasetBundle(dataset: Dataset, ledger: Ledger, page = `facts/${dataset.id}/`): Bundle {
  const { id } = dataset;
  const facts = shownIn(dataset);
  const title = plain(dataset.title, ledger);
  const address = url(page, ledger.language);
  return {
    id,
    kind: 'dataset',
    title,
    address,
    facts,
    subtitle: plain(dataset.description, ledger),
    alt: null,
    caveats: [],
    sources: publicSources(facts, ledger),
    references: referencesOf(id, title, address, facts, ledger.language),
  };
}
