/** oEmbed (https://oembed.com), as static files that pages point to: an address pasted elsewhere becomes an embed. */
import { escape } from '../charts/svg.ts';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';
import type { Embeddable } from './embeddable.ts';
import { isDefault, type Language } from '../i18n/locale.ts';

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

export const oembedUrl = (embeddable: Embeddable, language: Language): string =>
  url(`oembed/${embeddable.path}.json`, language);

/**
 * The answer for one thing. Its html must begin with the blockquote, and the frame must be
 * empty and have these attributes only, or WordPress refuses all of it; of the blockquote it drops the language.
 */
export function oembed(embeddable: Embeddable, language: Language): OEmbed {
  const height = Math.min(Math.max(Math.round(embeddable.height(WIDTH)), LOW), HIGH);
  const html =
    `<blockquote${isDefault(language) ? '' : ` lang="${language.code}"`}><a href="${embeddable.page}">${escape(embeddable.title)}</a> ${escape(embeddable.source)}</blockquote>` +
    `<iframe src="${embeddable.embed}" width="100%" height="${height}" frameborder="0" scrolling="no" title="${escape(embeddable.title)}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: embeddable.title,
    author_name: site.name,
    author_url: url('', language),
    provider_name: site.name,
    provider_url: url('', language),
    cache_age: 86_400,
    html,
    width: WIDTH,
    height,
    thumbnail_url: embeddable.picture.url,
    thumbnail_width: embeddable.picture.width,
    thumbnail_height: embeddable.picture.height,
  };
}
