/** What all feeds of the site share, with the library feed: Atom (RFC 4287) and JSON Feed 1.1. */
import { Feed } from 'feed';
import { LICENCE } from '../ledger/licence.ts';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';
import type { Language } from '../i18n/locale.ts';

export interface Channel {
  title: string;
  description: string;
  /** The paths of its page and of the feed in both forms, on the site. */
  page: string;
  atom: string;
  json: string;
  /** The day of its newest entry. */
  updated: string;
}

export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A feed without entries. Atom’s titles are HTML, those of JSON Feed plain text: whoever adds entries writes them so. */
export function startFeed({ title, description, page, atom, json, updated }: Channel, language: Language): Feed {
  return new Feed({
    id: url(page, language),
    title: `${site.name}: ${title}`,
    description,
    link: url(page, language),
    feedLinks: { atom: url(atom, language), json: url(json, language) },
    updated: midnight(updated),
    author: { name: site.name, link: url('', language) },
    copyright: LICENCE.short,
    generator: false,
  });
}

/** Atom, which says its language: the library knows none. */
export const toAtom = (feed: Feed, { code }: Language): string =>
  feed.atom1().replace('<feed ', `<feed xml:lang="${code}" `);

/** JSON Feed 1.1: the library writes version 1, which has one author and no language. */
export function toJsonFeed(feed: Feed, { code }: Language): string {
  const { author, items, ...head } = JSON.parse(feed.json1()) as { author: object; items: object[] };
  return JSON.stringify(
    { ...head, version: 'https://jsonfeed.org/version/1.1', language: code, authors: [author], items },
    null,
    2,
  );
}
