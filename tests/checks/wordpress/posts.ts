/** The posts of the check: every way in which people take our figures and facts along. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Fit } from './measure.ts';
import { pasteAddress, pasteClassic, pasteCode, signIn } from './paste.ts';
import type { Site } from './site.ts';

export interface Post {
  name: string;
  url: string;
  /** The embeds that it must show. */
  embeds: { address: string; fit: Fit }[];
  /** Whether it is looked at a second time with the embeds’ tables open. */
  tables?: boolean;
  /** Where nothing may be embedded: the page to which a picture or a line must lead, or null if the code has none. */
  fallback?: string | null;
}

/** Paths such as "facts/remittance-shares/tj-2024-update/" of pages of a built site, the lightest first. */
const pages = (site: Site, pattern: string) =>
  globSync(`${pattern}/index.html`, { cwd: site.folder })
    .sort((a, b) => statSync(join(site.folder, a)).size - statSync(join(site.folder, b)).size || (a < b ? -1 : 1))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''));

/** The codes that a page offers to copy: iframes and our element. */
async function codes(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const offered = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('pre')].map((each) => each.textContent.trim()),
  );
  await page.close();
  return offered.filter((code) => /^<(iframe|northbound-figure)\b/.test(code));
}

/** What a code is, for the table. */
function kindOf(code: string): string {
  if (code.startsWith('<northbound-figure')) return 'element';
  return code.includes('<script') ? 'iframe with script' : 'plain iframe';
}

/** Writes them in the WordPress at an address, as the users who paste. */
export async function writePosts(browser: Browser, wordpress: string, site: Site): Promise<Post[]> {
  const at = (path: string) => `${site.address}/${path}`;
  const figures = pages(site, 'embed/*').map((path) => ({
    page: at(path.replace('embed/', 'figures/')),
    embed: { address: at(path), fit: 'wordpress' as const },
  }));
  const facts = pages(site, 'embed/facts/*/*').map((path) => ({
    page: at(path.replace('embed/', '')),
    embed: { address: at(path), fit: 'wordpress' as const },
  }));
  if (figures.length === 0 || facts.length === 0)
    throw new Error('The built site has no embeds of figures, or none of facts.');
  const figure = figures[Math.floor(figures.length / 2)]!;
  const offered = await codes(browser, figure.page);
  for (const kind of ['element', 'iframe with script', 'plain iframe'])
    if (!offered.some((code) => kindOf(code) === kind)) throw new Error(`${figure.page} offers no ${kind} to copy.`);

  const [author, editor] = [await signIn(browser, wordpress, 'author'), await signIn(browser, wordpress, 'editor')];
  const posts: Post[] = [
    {
      name: 'author, blocks: a figure’s address',
      url: (await pasteAddress(author, 'A figure', figure.page)).url,
      embeds: [figure.embed],
    },
    {
      name: 'author, classic: a figure’s address',
      url: (await pasteClassic(author, 'A figure', [figure.page])).url,
      embeds: [figure.embed],
    },
  ];
  for (const [size, fact] of [
    ['lightest', facts[0]!],
    ['heaviest', facts.at(-1)!],
  ] as const) {
    posts.push({
      name: `author, blocks: the ${size} fact’s address`,
      url: (await pasteAddress(author, 'A fact', fact.page)).url,
      embeds: [fact.embed],
    });
  }
  for (const code of offered) {
    const kind = kindOf(code);
    const address = /\bsrc="([^"]+)"/.exec(code)![1]!;
    const name = address.includes('/v/') ? `${kind}, pinned` : kind;
    const { url } = await pasteCode(editor, kind, code);
    posts.push({
      name: `editor: ${name}`,
      url,
      embeds: [{ address, fit: kind === 'plain iframe' ? 'fixed' : 'script' }],
    });
    const kept = await pasteCode(author, kind, code);
    if (/<(iframe|script|northbound-figure)\b/.test(kept.content))
      throw new Error('The author may paste HTML, and should not.');
    posts.push({
      name: `author: ${name}, taken away`,
      url: kept.url,
      embeds: [],
      fallback: code.includes(`<a href="${figure.page}"`) ? figure.page : null,
    });
  }
  posts.push({
    name: 'author, classic: every figure’s address',
    url: (
      await pasteClassic(
        author,
        'All figures',
        figures.map(({ page }) => page),
      )
    ).url,
    embeds: figures.map(({ embed }) => embed),
    tables: true,
  });
  await Promise.all([author.context().close(), editor.context().close()]);
  return posts;
}
