/** What became of figures and facts that were published under another id, or are no more. */
import { readFileSync } from 'node:fs';
import { findFact } from '../ledger/ledger.ts';
import { movedSchema, type Moved } from '../ledger/publishedSchema.ts';
import { factEmbed, figureEmbed, type Embeddable } from './embeddable.ts';
import { findFigure } from '../figure/registry.ts';

export const MOVED = 'data/moved.json';

export const loadMoved = (): Moved[] => movedSchema.parse(JSON.parse(readFileSync(MOVED, 'utf8'))).moved;

/** A page’s address as the path of its embed, in which figures have no folder. */
export const embedOf = (page: string): string => page.replace(/^figures\//, '');

/** The page of an embed’s path, likewise. */
export const pageOf = (embed: string): string => (embed.startsWith('facts/') ? embed : `figures/${embed}`);

/** Those of a kind that stand elsewhere now. */
export const redirectOf = (kind: 'figures' | 'facts'): (Moved & { to: string })[] =>
  loadMoved().filter(
    (entry): entry is Moved & { to: string } => entry.id.startsWith(`${kind}/`) && entry.to !== undefined,
  );

/** The paths of an embed, those first under which it stood before. */
export function embedsOf(embed: string): string[] {
  const before = loadMoved().filter(({ to }) => to !== undefined && embedOf(to) === embed);
  return [...before.map(({ id }) => embedOf(id)), embed];
}

/** The figure or fact at an address of today. */
export async function thingAt(page: string): Promise<Embeddable> {
  return page.startsWith('facts/')
    ? factEmbed(findFact(page.replace('facts/', '')))
    : figureEmbed((await findFigure(embedOf(page)))!);
}

/** What an embed is or was called. */
export async function titleOf(embed: string): Promise<string> {
  const page = pageOf(embed);
  return loadMoved().find(({ id }) => id === page)?.title ?? (await thingAt(page)).title;
}
