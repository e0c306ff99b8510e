/** Changes with what each reaches: the texts, figures and embeds that print or draw its fact. */
import { getCollection } from 'astro:content';
import { loadLedger, type Fact } from '../data/ledger.ts';
import { factsIn } from '../data/texts.ts';
import { textUses } from '../data/uses.ts';
import type { Figure } from '../figure/figure.ts';
import { loadFigures } from '../figure/registry.ts';
import { allChanges } from './change.ts';
import type { Entry, Touched } from './feed.ts';

const KINDS = { articles: 'Chapter', systems: 'System', glossary: 'Term', pages: 'Page' } as const;

/** Whether a figure draws a fact or prints it in one of its texts. */
function holds({ facts, title, subtitle, alt, caveats }: Figure, fact: Fact): boolean {
  const printed = [title, subtitle, alt, ...caveats].flatMap((text) => factsIn(text, loadLedger()));
  return [...facts, ...printed].some(({ id }) => id === fact.id);
}

async function touchedBy(fact: Fact): Promise<Touched[]> {
  const uses = textUses().get(fact.id) ?? [];
  const used = (collection: keyof typeof KINDS) => ({ id }: { id: string }) => uses.some((use) => use.collection === collection && use.slug === id);
  const texts: Touched[] = [
    ...(await getCollection('articles', used('articles')))
      .sort((a, b) => a.data.chapter - b.data.chapter)
      .map(({ id, data }) => ({ kind: KINDS.articles, title: data.title, to: `articles/${id}/` })),
    ...(await getCollection('systems', used('systems'))).map(({ id, data }) => ({ kind: KINDS.systems, title: data.title, to: `systems/${id}/` })),
    ...(await getCollection('glossary', used('glossary'))).map(({ id, data }) => ({ kind: KINDS.glossary, title: data.term, to: `glossary/#${id}` })),
    ...(await getCollection('pages', used('pages'))).map(({ id, data }) => ({ kind: KINDS.pages, title: data.title, to: `${id}/` })),
  ];
  const figures = (await loadFigures()).filter((figure) => holds(figure, fact));
  return [
    ...texts,
    ...figures.map(({ id, title }): Touched => ({ kind: 'Figure', title, to: `figures/${id}/`, embed: `embed/${id}/` })),
    { kind: 'Fact', title: fact.label, to: `facts/${fact.id}/`, embed: `embed/facts/${fact.id}/` },
  ];
}

/** Every change, newest first. */
export const loadEntries = (): Promise<Entry[]> =>
  Promise.all(allChanges(loadLedger()).map(async (change) => ({ change, touched: await touchedBy(change.fact) })));
