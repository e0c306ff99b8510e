/** The ways to set an embed into another page, each a text to paste. */
import { escape } from '../charts/svg.ts';
import { url } from '../i18n/paths.ts';
import type { Messages } from '../i18n/messages.en.ts';
import type { Embeddable } from './embeddable.ts';
import { markdown } from '../cite/markup.ts';
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
  `<a href="${page}"><img src="${picture.url}" alt="${escape(title)}" width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto"></a>`;

/** The picture as a link, and below it the line that stays where pictures are taken away. */
const inMarkdown = ({ page, picture, title, source }: Embeddable): string =>
  `[![${markdown.words(title)}](${picture.url})](${page})\n\n${markdown.link(title, page)}. ${markdown.words(source)}`;

/** What stays where frames are taken away, and says what it is where they are not. */
const credit = ({ page, title, source }: Embeddable): string =>
  `<p><a href="${page}">${escape(title)}</a>. ${escape(source)}</p>`;

/** One listener for all of ours on a page: a file, so that a strict policy can allow it by nonce or by host. */
const script = (language: Language): string => `<script async src="${url('embed.js', language)}"></script>`;

export function waysOf(embeddable: Embeddable, language: Language): Way[] {
  const title = escape(embeddable.title);
  const height = embeddable.height(COLUMN);
  const codes: Record<Way['name'], string> = {
    script: `<iframe src="${embeddable.embed}" title="${title}" width="100%" height="${height}" frameborder="0" scrolling="no" loading="lazy"></iframe>${credit(embeddable)}${script(language)}`,
    address: embeddable.page,
    iframe: `<iframe src="${embeddable.embed}" title="${title}" width="100%" height="${enough(embeddable.height)}" frameborder="0" loading="lazy"></iframe>${credit(embeddable)}`,
    element: `<northbound-figure src="${embeddable.embed}" title="${title}" height="${height}">${linkedPicture(embeddable)}</northbound-figure>${script(language)}`,
    pym: `<div data-pym-src="${embeddable.embed}" data-pym-title="${title}"></div>${credit(embeddable)}`,
    frames: `<div data-frame-src="${embeddable.embed}" data-frame-attribute-title="${title}" data-frame-attribute-loading="lazy"></div>${credit(embeddable)}`,
    picture: linkedPicture(embeddable),
    markdown: inMarkdown(embeddable),
  };
  return Object.entries(codes).map(([name, code]) => ({
    name: name as Way['name'],
    code,
    ...language.messages.embed.ways[name as Way['name']],
  }));
}
