/** oEmbed (https://oembed.com), as static files that pages point to: an address pasted elsewhere becomes an embed. */
import { escape } from '../charts/svg.ts';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';
import type { Embeddable } from './embeddable.ts';
import type { Language } from '../i18n/locale.ts';

/** The column that WordPress’s and others’ themes commonly have. */
const WIDTH = 600;
/** WordPress shows nothing lower or higher. */
const [LOW, HIGH] = [200, 1000];

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

export const oembedUrl = (thing: Embeddable, language: Language): string => url(`oembed/${thing.path}.json`, language);

/**
 * The answer for one thing. Its html must begin with the blockquote, and the frame must be
 * empty and have these attributes only, or WordPress refuses all of it.
 */
export function oembed(thing: Embeddable, language: Language): OEmbed {
  const height = Math.min(Math.max(Math.round(thing.height(WIDTH)), LOW), HIGH);
  const html =
    `<blockquote><a href="${thing.page}">${escape(thing.title)}</a> ${escape(thing.source)}</blockquote>` +
    `<iframe src="${thing.embed}" width="100%" height="${height}" frameborder="0" scrolling="no" title="${escape(thing.title)}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: thing.title,
    author_name: site.name,
    author_url: url('', language),
    provider_name: site.name,
    provider_url: url('', language),
    cache_age: 86_400,
    html,
    width: WIDTH,
    height,
    thumbnail_url: thing.picture.url,
    thumbnail_width: thing.picture.width,
    thumbnail_height: thing.picture.height,
  };
}
