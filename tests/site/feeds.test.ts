/** What is made of the built pages, at both sites: the chapters as feeds and in Markdown, the map of the site, what robots are told. */
import { parseFragment } from 'parse5';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { xml2js, type Element } from 'xml-js';
import { parse as parseYaml } from 'yaml';
import { EDITION, RENAMED } from '../support/yearOn.ts';
import { SUB_PATH } from '../support/sites.ts';
import { files, read } from './built.ts';
import { readArticle, squeeze, type Node, type Read } from '../feeds/readArticle.ts';

interface Item {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  date_modified: string;
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const below = (element: Element, name: string): Element[] =>
  (element.elements ?? []).filter((each) => each.name === name);
const text = (element: Element, name: string): string =>
  (below(element, name)[0]?.elements ?? []).map((each) => String(each.text ?? each.cdata ?? '')).join('');

/** The links of an entry with their words, its pictures, elements and words. */
function readContent(html: string) {
  const content = {
    links: [] as { to: string; said: string }[],
    attributes: [] as [tag: string, name: string, value: string][],
    tags: new Set<string>(),
    words: '',
  };
  const words = (node: Node): string => (node.value ?? '') + (node.childNodes ?? []).map(words).join('');
  const walk = (node: Node) => {
    if (!node.nodeName.startsWith('#')) content.tags.add(node.nodeName);
    for (const { name, value } of node.attrs ?? []) content.attributes.push([node.nodeName, name, value]);
    if (node.nodeName === 'a')
      content.links.push({ to: node.attrs!.find(({ name }) => name === 'href')!.value, said: squeeze(words(node)) });
    node.childNodes?.forEach(walk);
  };
  const root = parseFragment(html) as Node;
  walk(root);
  return { ...content, words: squeeze(words(root)) };
}

/** The numbers that have no link of their own, one after the other in the same order. */
function unlinked(numbers: Read['numbers'], links: { to: string; said: string }[], root: string): string[] {
  let at = 0;
  return numbers.flatMap(({ fact, text }) => {
    const found = links.findIndex((link, i) => i >= at && link.to === `${root}facts/${fact}/` && link.said === text);
    if (found === -1) return [`${fact}: ${text}`];
    at = found + 1;
    return [];
  });
}

/** Words that stand on buttons and links of a page, not in its text. */
const INTERFACE = /\b(?:Contents|Report an error|Something wrong\?|Show as table|PNG|SVG|CSV)\b|×/;

describe.each([
  ['at the root', 'dist', 'https://northbound.example/'],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.SITE_URL}${SUB_PATH.BASE_PATH}/`],
])('%s', (_, folder, root) => {
  const all = new Set(files(folder));
  const slugs = [...all].flatMap((path) => /^articles\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  const chapters = new Map(
    slugs.map((slug) => [`${root}articles/${slug}/`, { slug, page: read(folder, `articles/${slug}/index.html`) }]),
  );
  const articles = new Map([...chapters].map(([address, { page }]) => [address, readArticle(page)]));
  const feed = JSON.parse(read(folder, 'feed.json')) as { items: Item[]; home_page_url: string; feed_url: string };
  const [atom] = below(xml2js(read(folder, 'feed.atom')) as Element, 'feed') as [Element];
  const entries = new Map(below(atom, 'entry').map((entry) => [text(entry, 'id'), entry]));
  /** Whether an address leads to a file of this site, or away from it. */
  const leads = (address: string): boolean => {
    if (!address.startsWith(root))
      return !address.startsWith(new URL(root).origin) || address.startsWith('https://northbound.example/repository');
    const [to = '', fragment] = address.slice(root.length).split('#');
    const file = to === '' || to.endsWith('/') ? `${to}index.html` : to;
    return all.has(file) && (fragment === undefined || read(folder, file).includes(`id="${fragment}"`));
  };

  test('both feeds hold every chapter, under its address, as its page dates it', () => {
    expect(slugs.length).toBeGreaterThan(7);
    expect(feed).toMatchObject({ home_page_url: root, feed_url: `${root}feed.json` });
    expect(feed.items.map(({ id }) => id).sort()).toEqual([...chapters.keys()].sort());
    expect([...entries.keys()]).toEqual(feed.items.map(({ id }) => id));
    for (const { id, url, title, date_published, date_modified, content_html } of feed.items) {
      const { page } = chapters.get(id)!;
      const entry = entries.get(id)!;
      expect(url).toBe(id);
      expect(page).toContain(
        `"datePublished":"${date_published.slice(0, 10)}","dateModified":"${date_modified.slice(0, 10)}"`,
      );
      expect(squeeze(readContent(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)![1]!).words)).toBe(title);
      expect(text(entry, 'updated')).toBe(date_modified);
      expect(text(entry, 'content')).toBe(content_html);
    }
  });
  test('an entry is the whole chapter, and nothing of the interface', () => {
    for (const { id, content_html } of feed.items) {
      const { words, tags } = readContent(content_html);
      const said = words.replaceAll('†', '').replaceAll('¶', '');
      const blocks = articles.get(id)!.blocks.filter(({ inTable }) => !inTable);
      expect(blocks.length, id).toBeGreaterThan(5);
      expect(
        blocks.filter(({ words: block }) => !said.includes(block.replaceAll('¶', ''))),
        id,
      ).toEqual([]);
      expect(INTERFACE.exec(words)?.[0], id).toBeUndefined();
      for (const tag of ['script', 'style', 'button', 'svg', 'nav', 'form', 'iframe', 'data', 'span', 'div'])
        expect([...tags], id).not.toContain(tag);
    }
  });
  test('an entry has each number as a link to its fact, and an account of each that the site computed', () => {
    for (const { id, content_html } of feed.items) {
      const { numbers, computed } = articles.get(id)!;
      const { links, words } = readContent(content_html);
      const inText = numbers.filter(({ inTable }) => !inTable);
      expect(inText.length, id).toBeGreaterThan(0);
      expect(unlinked(inText, links, root), id).toEqual([]);
      expect((words.split('† Computed by this site')[0]!.match(/†/g) ?? []).length, id).toBe(computed.inText);
    }
  });
  test('an entry has only whole addresses that lead somewhere, pictures with size and words, and no other attribute', () => {
    for (const { id, content_html } of feed.items) {
      const { attributes } = readContent(content_html);
      const { page } = chapters.get(id)!;
      const addresses = attributes.filter(([, name]) => name === 'href' || name === 'src').map(([, , value]) => value);
      expect(
        addresses.filter((address) => !/^https?:\/\//.test(address) || !leads(address)),
        id,
      ).toEqual([]);
      const pictures = attributes.filter(([tag, name]) => tag === 'img' && name === 'src').length;
      expect(pictures, id).toBe(page.match(/<figure (?![^>]*data-part="aside")/g)!.length);
      for (const name of ['alt', 'width', 'height'])
        expect(
          attributes.filter(([tag, each, value]) => tag === 'img' && each === name && value !== '' && value !== 'NaN'),
          id,
        ).toHaveLength(pictures);
      expect(
        attributes.filter(([, name]) => !['href', 'src', 'alt', 'width', 'height', 'lang', 'datetime'].includes(name)),
        id,
      ).toEqual([]);
    }
  });

  test('a chapter’s page leads to the feeds and to its Markdown, the home page to the feeds', () => {
    const { pathname } = new URL(root);
    for (const html of [read(folder, 'index.html'), ...[...chapters.values()].map(({ page }) => page)]) {
      for (const [type, to] of [
        ['atom+xml', 'feed.atom'],
        ['feed+json', 'feed.json'],
      ])
        expect(html).toContain(
          `<link rel="alternate" type="application/${type}" href="${pathname}${to}" title="Northbound: chapters"`,
        );
    }
    for (const { slug, page } of chapters.values())
      expect(page).toContain(`<link rel="alternate" type="text/markdown" href="${pathname}articles/${slug}.md"`);
  });

  test.each(slugs)('%s in Markdown is whole, and has each number with its fact’s address', (slug) => {
    const address = `${root}articles/${slug}/`;
    const source = read(folder, `articles/${slug}.md`);
    const tree = markdown.parse(source);
    const [front, title, ...rest] = tree.children;
    expect(front?.type === 'yaml' && parseYaml(front.value)).toMatchObject({
      canonical: address,
      licence: 'CC-BY-4.0',
      language: 'en',
      updated: /"dateModified":"([^"]+)"/.exec(chapters.get(address)!.page)![1],
    });
    expect(title).toMatchObject({ type: 'heading', depth: 1 });

    const links: { to: string; said: string }[] = [];
    const addresses: string[] = [];
    const computed: string[] = [];
    const notes = new Map<string, string[]>();
    const words = (node: Nodes): string =>
      'value' in node
        ? node.value
        : 'children' in node
          ? node.children.map(words).join(' '.repeat(Number(node.type === 'root')))
          : '';
    const walk = (node: Nodes, inNote: string | null): void => {
      if (node.type === 'image') addresses.push(node.url);
      if (node.type === 'link') {
        addresses.push(node.url);
        if (inNote) notes.get(inNote)!.push(node.url);
        else if (words(node) === '†') computed.push(node.url);
        else links.push({ to: node.url, said: squeeze(words(node)) });
      }
      if (node.type === 'footnoteDefinition') notes.set(node.label!, []);
      if (!('children' in node)) return;
      node.children.forEach((child, i) => {
        // A reference belongs to the words before it.
        const before = squeeze(node.children.slice(0, i).map(words).join(''));
        if (child.type === 'footnoteReference' && child.label!.startsWith('computed-')) computed.push(child.label!);
        else if (child.type === 'footnoteReference') links.push({ to: `${root}facts/${child.label}/`, said: before });
        walk(child, node.type === 'footnoteDefinition' ? node.label! : inNote);
      });
    };
    walk(tree, null);

    const article = articles.get(address)!;
    // Of the words before a reference the number is the last.
    let left = links;
    const missing = article.numbers.filter(({ fact, text }) => {
      const found = left.findIndex((link) => link.to === `${root}facts/${fact}/` && link.said.endsWith(text));
      if (found === -1) return true;
      left = left.slice(found + 1);
      return false;
    });
    expect(missing).toEqual([]);
    expect(computed).toHaveLength(article.computed.inText + article.computed.inTables);
    const labels = new Set([...source.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, label]) => label!));
    expect([...labels].filter((label) => !notes.has(label))).toEqual([]);
    for (const [label, leadsTo] of notes) {
      if (label.startsWith('computed-')) expect(leadsTo.length, label).toBeGreaterThan(0);
      else expect(leadsTo, label).toContain(`${root}facts/${label}/`);
    }
    expect(addresses.filter((each) => !/^https?:\/\//.test(each) || !leads(each))).toEqual([]);

    const said = squeeze(rest.map(words).join(' '));
    const flat = (block: string) => block.replaceAll(/[\s†]/g, '');
    expect(article.blocks.filter(({ words: block }) => !flat(said).includes(flat(block)))).toEqual([]);
    expect(INTERFACE.exec(said)?.[0]).toBeUndefined();
    expect(source).not.toMatch(/<\/?[a-z]+[^>]*>/);
  });

  test('the map of the site lists every page that may be listed, once, and nothing else', () => {
    const listed = [...all].filter(
      (path) =>
        path.endsWith('index.html') &&
        !/^(?:[a-z]{2}\/)?embeds?\//.test(path) &&
        !/<meta name="robots" content="[^"]*noindex/.test(read(folder, path)),
    );
    const [urlset] = below(xml2js(read(folder, 'sitemap.xml')) as Element, 'urlset') as [Element];
    expect(urlset.attributes).toEqual({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
    const places = below(urlset, 'url');
    expect(places.map((place) => text(place, 'loc')).sort()).toEqual(
      listed.map((path) => root + path.replace(/index\.html$/, '')).sort(),
    );
    const changed = new Map(places.map((place) => [text(place, 'loc'), text(place, 'lastmod')]));
    for (const { id, date_modified } of feed.items) expect(changed.get(id)).toBe(date_modified.slice(0, 10));
    if (folder === 'dist') return;
    expect(changed.get(`${root}figures/${RENAMED.to}/`)).toBe(EDITION);
    expect(changed.has(`${root}figures/${RENAMED.from}/`)).toBe(false);
  });
  test('robots may read all, and are told where the map is', () => {
    expect(read(folder, 'robots.txt')).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${root}sitemap.xml\n`);
  });
  test('llms.txt has the form of llmstxt.org, with every chapter, and leads somewhere', () => {
    const llms = read(folder, 'llms.txt');
    const { children } = markdown.parse(llms);
    expect(children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    // After the first section, headings and lists of links only.
    const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
    expect(children.slice(first).map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual(
      Array.from({ length: children.length - first }, (__, i) => (i % 2 === 0 ? 2 : 'list')),
    );
    const items = Array.from(
      llms.slice(llms.indexOf('\n## ')).matchAll(/^- \[(?:[^\]\\]|\\.)+\]\(([^)]+)\): \S/gm),
      ([, to]) => to!,
    );
    expect(items).toHaveLength(llms.slice(llms.indexOf('\n## ')).match(/^- /gm)!.length);
    expect(items.filter((to) => !to.startsWith(root) || !leads(to))).toEqual([]);
    expect(items.filter((to) => to.endsWith('.md')).sort()).toEqual(
      slugs.map((slug) => `${root}articles/${slug}.md`).sort(),
    );
    expect(llms).not.toMatch(/\{|undefined/);
  });
});
