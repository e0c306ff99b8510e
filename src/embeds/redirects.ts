/** What became of figures, facts and named views that were published under another id, or are no more. */
import { oncePer } from '../build/oncePer.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { findFact } from '../ledger/ledger.ts';
import { movedSchema, type Moved } from '../ledger/publishedSchema.ts';
import { findNamedView } from '../explore/namedViews.ts';
import { factEmbed, figureEmbed, type Embeddable } from './embeddable.ts';
import { exploreEmbed } from './exploreEmbed.ts';
import { findFigure } from '../figure/registry.ts';
import type { Ledger } from '../ledger/types.ts';

export const MOVED = 'data/moved.json';

export const loadMoved = oncePer(
  (files: ProjectFiles): Moved[] => movedSchema.parse(JSON.parse(files.text(MOVED))).moved,
);

/** A page’s address as the path of its embed, in which figures have no folder. */
export const embedOf = (page: string): string => page.replace(/^figures\//, '');

/** The page of an embed’s path, likewise. */
export const pageOf = (embed: string): string => (/^(?:facts|explore)\//.test(embed) ? embed : `figures/${embed}`);

/** Those of a kind that stand elsewhere now. */
export const redirectOf = (kind: 'figures' | 'facts' | 'explore', files: ProjectFiles): (Moved & { to: string })[] =>
  loadMoved(files).filter(
    (entry): entry is Moved & { to: string } => entry.id.startsWith(`${kind}/`) && entry.to !== undefined,
  );

/** The paths of an embed, those first under which it stood before. */
export function embedsOf(embed: string, files: ProjectFiles): string[] {
  const before = loadMoved(files).filter(({ to }) => to !== undefined && embedOf(to) === embed);
  return [...before.map(({ id }) => embedOf(id)), embed];
}

/** The figure, fact or named view at an address of today. */
export async function thingAt(page: string, ledger: Ledger): Promise<Embeddable> {
  if (page.startsWith('explore/'))
    return exploreEmbed(findNamedView(page.replace('explore/views/', ''), ledger), ledger.language);
  return page.startsWith('facts/')
    ? factEmbed(findFact(page.replace('facts/', ''), ledger), ledger)
    : figureEmbed((await findFigure(embedOf(page), ledger))!);
}

/** What an embed is or was called. */
export async function titleOf(embed: string, ledger: Ledger): Promise<string> {
  const page = pageOf(embed);
  return loadMoved(ledger.files).find(({ id }) => id === page)?.title ?? (await thingAt(page, ledger)).title;
}
