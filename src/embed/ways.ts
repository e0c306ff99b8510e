/** The ways to set an embed into another page, each a line to paste. */
import { escape } from '../charts/svg.ts';
import { url } from '../site.ts';
import type { Embeddable } from './embeddable.ts';
import { enough } from './height.ts';

/** A way, what it is called, and for whom it is. */
export interface Way {
  name: string;
  label: string;
  note: string;
  code: string;
}

/** A frame’s width when nothing is known of the page: a column of text. */
const COLUMN = 640;

const linkedPicture = ({ page, picture, title }: Embeddable): string => `<a href="${page}"><img src="${picture.url}" alt="${escape(title)}" width="${picture.width}" height="${picture.height}"></a>`;

/** One listener for all of ours on a page: a file, so that a strict policy can allow it by nonce or by host. */
const script = (): string => `<script async src="${url('embed.js')}"></script>`;

export function waysOf(thing: Embeddable): Way[] {
  const title = escape(thing.title);
  const height = thing.height(COLUMN);
  return [
    {
      name: 'script',
      label: 'Frame that fits',
      note: 'For a page that takes HTML. The script sets the height; where frames are not allowed, the picture inside stays.',
      code: `<iframe src="${thing.embed}" title="${title}" width="100%" height="${height}" frameborder="0" scrolling="no" loading="lazy">${linkedPicture(thing)}</iframe>${script()}`,
    },
    {
      name: 'address',
      label: 'Address alone',
      note: 'For WordPress, Ghost and others that make an embed of a pasted address: put it on a line of its own. In WordPress this is the way for authors, who may not paste HTML.',
      code: thing.page,
    },
    {
      name: 'iframe',
      label: 'Plain frame',
      note: 'Without any script. The height is enough for every width, so that on wide pages some room is left below.',
      code: `<iframe src="${thing.embed}" title="${title}" width="100%" height="${enough(thing.height)}" frameborder="0" loading="lazy"></iframe>`,
    },
    {
      name: 'element',
      label: 'Element',
      note: 'Keeps its height free while it loads, and takes theme="dark" or theme="light", also later.',
      code: `<northbound-figure src="${thing.embed}" title="${title}" height="${height}">${linkedPicture(thing)}</northbound-figure>${script()}`,
    },
    { name: 'pym', label: 'pym.js', note: 'For pages that use NPR’s pym.js already.', code: `<div data-pym-src="${thing.embed}"></div>` },
    { name: 'frames', label: '@newswire/frames', note: 'For pages that use @newswire/frames or AMP’s messages already.', code: `<div data-frame-src="${thing.embed}"></div>` },
    { name: 'picture', label: 'Picture', note: 'For newsletters and feeds.', code: linkedPicture(thing) },
  ];
}
