/** The ways to set an embed into another page, each a line to paste. */
import { escape } from '../charts/svg.ts';
import { url } from '../i18n/paths.ts';
import type { Messages } from '../i18n/messages.en.ts';
import type { Embeddable } from './embeddable.ts';
import { enough } from './height.ts';
import type { Language } from '../i18n/locale.ts';

/** A way, what it is called, and for whom it is. */
export interface Way {
  name: keyof Messages['embed']['ways'];
  label: string;
  note: string;
  code: string;
}

/** A frame’s width when nothing is known of the page: a column of text. */
const COLUMN = 640;

const linkedPicture = ({ page, picture, title }: Embeddable): string =>
  `<a href="${page}"><img src="${picture.url}" alt="${escape(title)}" width="${picture.width}" height="${picture.height}"></a>`;

/** What stays where frames are taken away, and says what it is where they are not. */
const credit = ({ page, title, source }: Embeddable): string =>
  `<p><a href="${page}">${escape(title)}</a>. ${escape(source)}</p>`;

/** One listener for all of ours on a page: a file, so that a strict policy can allow it by nonce or by host. */
const script = (language: Language): string => `<script async src="${url('embed.js', language)}"></script>`;

export function waysOf(thing: Embeddable, language: Language): Way[] {
  const title = escape(thing.title);
  const height = thing.height(COLUMN);
  const codes: Record<Way['name'], string> = {
    script: `<iframe src="${thing.embed}" title="${title}" width="100%" height="${height}" frameborder="0" scrolling="no" loading="lazy"></iframe>${credit(thing)}${script(language)}`,
    address: thing.page,
    iframe: `<iframe src="${thing.embed}" title="${title}" width="100%" height="${enough(thing.height)}" frameborder="0" loading="lazy"></iframe>${credit(thing)}`,
    element: `<northbound-figure src="${thing.embed}" title="${title}" height="${height}">${linkedPicture(thing)}</northbound-figure>${script(language)}`,
    pym: `<div data-pym-src="${thing.embed}" data-pym-title="${title}"></div>${credit(thing)}`,
    frames: `<div data-frame-src="${thing.embed}" data-frame-attribute-title="${title}" data-frame-attribute-loading="lazy"></div>${credit(thing)}`,
    picture: linkedPicture(thing),
  };
  return Object.entries(codes).map(([name, code]) => ({
    name: name as Way['name'],
    code,
    ...language.messages.embed.ways[name as Way['name']],
  }));
}
