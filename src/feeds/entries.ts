/** Changes with what each reaches: the texts, figures and embeds that print or draw its fact. */
import type { Collection } from '../ledger/contentSchemas.ts';
import type { Fact } from '../ledger/types.ts';
import { factsIn } from '../ledger/texts.ts';
import { textUses } from '../ledger/uses.ts';
import type { Figure } from '../figure/figure.ts';
import { loadFigures } from '../figure/registry.ts';
import { mainCountries } from '../ledger/countries.ts';
import { allChanges } from '../ledger/changes.ts';
import { chaptersOf, glossaryTerms, pagesOf, systemsOf } from '../i18n/content.ts';
import type { Entry, Touched } from './changeFeeds.ts';
import type { Ledger } from '../ledger/types.ts';

/** A text as src/i18n/content.ts lists it; of a term the title is its name. */
type Listed = { id: string; data: { title?: string; term?: string }; translated: boolean };

/** Whether a figure draws a fact or prints it in one of its texts. */
function mentions({ facts, title, subtitle, alt, caveats, ledger }: Figure, fact: Fact): boolean {
  const printed = [title, subtitle, alt, ...caveats].flatMap((text) => factsIn(text, ledger));
  return [...facts, ...printed].some(({ id }) => id === fact.id);
}

async function touchedBy(fact: Fact, ledger: Ledger): Promise<Touched[]> {
  const uses = textUses(ledger).get(fact.id) ?? [];
  const { chapter, system, term, page, figure, fact: own } = ledger.language.messages.search.kinds;
  const touched = async (
    collection: Collection,
    kind: string,
    texts: Promise<readonly Listed[]>,
    to: (id: string) => string,
  ): Promise<Touched[]> =>
    (await texts)
      .filter(({ id }) => uses.some((use) => use.collection === collection && use.slug === id))
      .map(({ id, data, translated }) => ({ kind, title: data.title ?? data.term!, to: to(id), translated }));
  const figures = (await loadFigures(ledger)).filter((each) => mentions(each, fact));
  return [
    ...(await touched('articles', chapter.one, chaptersOf(ledger.language), (id) => `articles/${id}/`)),
    ...(await touched('systems', system.one, systemsOf(ledger.language), (id) => `systems/${id}/`)),
    ...mainCountries(ledger)
      .filter(({ id }) => uses.some((use) => use.collection === 'countries' && use.slug === id))
      .map(({ id, name }) => ({ kind: page.one, title: name, to: `countries/${id}/`, translated: true })),
    ...(await touched('glossary', term.one, glossaryTerms(ledger.language), (id) => `glossary/#${id}`)),
    ...(await touched('pages', page.one, pagesOf(ledger.language), (id) => `${id}/`)),
    ...figures.map(({ id, title }): Touched => ({
      kind: figure.one,
      title,
      to: `figures/${id}/`,
      embed: `embed/${id}/`,
      translated: true,
    })),
    {
      kind: own.one,
      title: fact.label,
      to: fact.page,
      ...(fact.series === null && { embed: `embed/facts/${fact.id}/` }),
      translated: true,
    },
  ];
}

/** Every change, newest first. */
export const loadEntries = (ledger: Ledger): Promise<Entry[]> =>
  Promise.all(allChanges(ledger).map(async (change) => ({ change, touched: await touchedBy(change.fact, ledger) })));
