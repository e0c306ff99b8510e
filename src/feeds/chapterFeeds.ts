/** The chapters, whole, as feeds to subscribe to. */
import type { Feed } from 'feed';
import { escape } from '../charts/svg.ts';
import { site } from '../site.ts';
import { midnight, startFeed, toAtom, toJsonFeed } from './channel.ts';
import { ATOM, JSON_FEED, type Chapter } from './chapter.ts';
import type { Language } from '../i18n/locale.ts';

/** Newest first; those of one day as they follow each other. */
const inOrder = (chapters: Chapter[]): Chapter[] =>
  chapters.toSorted((a, b) => b.updated.localeCompare(a.updated) || a.number - b.number);

/** @param write how a title is written: Atom’s are HTML, those of JSON Feed plain text */
function feedOf(chapters: Chapter[], write: (title: string) => string, language: Language): Feed {
  const sorted = inOrder(chapters);
  const feed = startFeed(
    {
      title: language.messages.site.feedOfChapters,
      description: language.messages.site.tagline,
      page: '',
      atom: ATOM,
      json: JSON_FEED,
      updated: sorted[0]?.updated ?? site.edition,
    },
    language,
  );
  for (const { title, description, published, updated, address, html } of sorted) {
    feed.addItem({
      id: address,
      link: address,
      title: write(title),
      description: write(description),
      content: html,
      date: midnight(updated),
      published: midnight(published),
    });
  }
  return feed;
}

export const writeAtom = (chapters: Chapter[], language: Language): string =>
  toAtom(feedOf(chapters, escape, language), language);

export const writeJsonFeed = (chapters: Chapter[], language: Language): string =>
  toJsonFeed(
    feedOf(chapters, (title) => title, language),
    language,
  );
