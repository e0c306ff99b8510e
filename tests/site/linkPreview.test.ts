/**
 * What messengers show of a link. WhatsApp documents that it reads the head within the first 300 kB of a page, wants title
 * without branding, description and address, and takes no picture of 600 kB or more
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/); Telegram that it takes from an
 * address photos of at most 5 MB whose sides together have at most 10,000 pixels, none 20 times the other
 * (https://core.telegram.org/bots/api#sending-files).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site, SITE_URL } from '../../src/site.ts';
import { files, isEmbed, read } from './built.ts';

const WHATSAPP = { head: 300_000, picture: 600_000 };
const TELEGRAM = { picture: 5_000_000, sides: 10_000, ratio: 20 };

/** What a page says to whoever previews it. */
function preview(html: string) {
  const head = html.slice(0, html.indexOf('</head>'));
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`)
      .exec(head)?.[1]
      ?.replaceAll('&#34;', '"')
      .replaceAll('&#38;', '&') ?? '';
  return {
    head,
    title: meta('og:title'),
    description: meta('og:description'),
    url: meta('og:url'),
    image: meta('og:image'),
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1],
  };
}

const PAGES = files('dist')
  .filter((path) => path.endsWith('index.html') && !isEmbed(path))
  .map((path) => [path, preview(read('dist', path))] as const)
  // What leads on to another address, and what search engines leave out, has no picture.
  .filter(([, { image }]) => image !== '');

test('every page has title, description and address in the head that WhatsApp reads, and no brand in its title', () => {
  expect(PAGES.length).toBeGreaterThan(2000);
  for (const [path, { head, title, description, url, canonical }] of PAGES) {
    expect(Buffer.byteLength(head), path).toBeLessThan(WHATSAPP.head);
    for (const text of [title, description]) expect(text.trim(), path).not.toBe('');
    expect(url, path).toBe(canonical);
    if (!/^(?:[a-z]{2}\/)?index\.html$/.test(path)) expect(title, path).not.toContain(` · ${site.name}`);
  }
});

test('each has a picture that both show, at an address with its host', () => {
  for (const image of new Set(PAGES.map(([, each]) => each.image))) {
    expect(image).toMatch(/^https:\/\/[^/]+\/.+\.png$/);
    const png = readFileSync(join('dist', image.slice(SITE_URL.length)));
    expect(png.length, image).toBeLessThan(Math.min(WHATSAPP.picture, TELEGRAM.picture));
    // A PNG says its size at bytes 16 and 20.
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width + height, image).toBeLessThanOrEqual(TELEGRAM.sides);
    expect(Math.max(width / height, height / width), image).toBeLessThan(TELEGRAM.ratio);
  }
});

test('of home and the chapters, which are passed on most, title and description are short enough to be shown whole', () => {
  const most = PAGES.filter(([path]) => /^(?:[a-z]{2}\/)?(?:articles\/[^/]+\/)?index\.html$/.test(path));
  expect(most.length).toBeGreaterThan(8);
  for (const [path, { title, description }] of most) {
    expect(title.length, path).toBeLessThanOrEqual(65);
    expect(description.length, path).toBeLessThanOrEqual(200);
  }
});
