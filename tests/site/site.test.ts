import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundle } from '../../src/build/bundle.ts';
import { INLINE_SCRIPTS, minify } from '../../src/build/minify.ts';
import { isTakenAlong } from '../../src/exports/book/fileNames.ts';
import { factsFileSchema, pagedFacts, shownFacts } from '../../src/ledger/publicFact.ts';
import { figuresFileSchema } from '../../src/figure/publicFigure.ts';
import { listed } from '../../src/ledger/series.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { site } from '../../src/site.ts';
import { RENAMED, RENAMED_FACT, TAKEN_BACK } from '../support/yearOn.ts';
import { SUB_PATH } from '../support/sites.ts';
import { addresses, files, inOtherLanguage, isWithin, read, weight } from './built.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const all = files('dist');
const isPinned = (path: string): boolean => /^embed\/.*\/v\/[0-9a-f]{16}\/index\.html$/.test(path);
/** A year on: they show what stands at another address. */
const MOVED_EMBEDS = new Set([RENAMED.from, `facts/${RENAMED_FACT.from}`].map((embed) => `embed/${embed}/index.html`));
/** Pages for readers, in English, embeds included; those in other languages are told in languages.test.ts; what is pinned stays as it was, and what is taken along is no page of the site. */
const pages = all.filter(
  (path) => path.endsWith('.html') && !inOtherLanguage(path) && !isTakenAlong(path) && !isPinned(path),
);
const loaded = await loadFigures(ledger);
const figures = loaded.map(({ id }) => id);
const maps = new Set(loaded.filter(({ shared }) => shared).map(({ id }) => id));
/** As pages hold them. */
const SCRIPTS = await Promise.all([...INLINE_SCRIPTS.map(minify), bundle('src/client/explore/embedded.ts', 'iife')]);
const chapters = pages.filter((path) => path.startsWith('articles/'));

test('nothing of what dev adds to a page is built', () => {
  const added =
    /northbound-(?:problems|editor|hold|unsourced|preview|studio|token)|data-editor|northbound:(?:state|hello)/;
  expect(all.filter((path) => /\.(?:html|js|css)$/.test(path) && added.test(read('dist', path)))).toEqual([]);
  expect(all.filter((path) => path.startsWith('edit/'))).toEqual([]);
});

describe('the indexes', () => {
  test('facts.json holds every fact that is shown, under its schema', () => {
    const index = factsFileSchema.parse(JSON.parse(read('dist', 'facts.json')));
    expect(index.facts.map(({ id }) => id)).toEqual(shownFacts(ledger).map(({ id }) => id));
    const named = [
      'id',
      'kind',
      'measure',
      'value',
      'unit',
      'qualifier',
      'place',
      'period',
      'report',
      'paragraph',
      'phrase',
      'statedBy',
      'caveat',
    ];
    for (const fact of index.facts) expect(Object.keys(fact)).toEqual(expect.arrayContaining(named));
  });
  test('figures.json names files that are there', () => {
    expect(all).toContain('datapackage.json');
    const index = figuresFileSchema.parse(JSON.parse(read('dist', 'figures.json')));
    expect(index.figures.map(({ id }) => id)).toEqual(figures);
    for (const figure of index.figures) {
      for (const key of ['page', 'embed', 'svg', 'png', 'pdf', 'csv', 'json', 'xlsx', 'zip'] as const) {
        const path = new URL(figure[key]).pathname.slice(1);
        expect(all).toContain(path.endsWith('/') ? `${path}index.html` : path);
      }
    }
  });
  test('the ledger leads from list to list to every fact', () => {
    const htmlOf = (address: string) => read('dist', `${address.slice(1)}index.html`);
    const addressesIn = (html: string) => Array.from(html.matchAll(/href="([^"#]*)"/g), ([, address]) => address!);
    const [, overview] = /<ul[^>]* data-overview[^>]*>([^]*?)<\/ul>/.exec(htmlOf('/facts/'))!;
    const lists = addressesIn(overview!).flatMap((list) => {
      const [, pager = ''] = /<\w+[^>]* class="pager"[^>]*>([^]*?)<\/nav>/.exec(htmlOf(list)) ?? [];
      return [...new Set([list, ...addressesIn(pager)])];
    });
    const rows = lists.flatMap((list) => htmlOf(list).match(/<tr data-text=/g) ?? []);
    expect(rows).toHaveLength(listed(shownFacts(ledger)).length);
  });
  test('every fact and dataset and source has a page', () => {
    for (const { id } of pagedFacts(ledger)) expect(pages).toContain(`facts/${id}/index.html`);
    for (const id of ledger.datasets.keys()) expect(pages).toContain(`facts/${id}/index.html`);
    for (const id of ledger.sources.keys()) expect(pages).toContain(`sources/${id}/index.html`);
  });
});

describe.each([
  ['at the root', 'dist', 'https://northbound.example', '/'],
  ['below a sub-path', SUB_PATH.folder, SUB_PATH.SITE_URL, `${SUB_PATH.BASE_PATH}/`],
])('links %s', (_, folder, host, base) => {
  const here = new Set(files(folder));
  const html = [...here].filter((path) => path.endsWith('.html')).map((path) => [path, read(folder, path)] as const);

  test('lead somewhere', () => {
    const dead = html.flatMap(([path, text]) => {
      const ids = new Set(Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id!));
      return addresses(text)
        .filter(
          (address) =>
            (!/^https?:/.test(address) || address.startsWith(`${host}/`)) && !address.startsWith(site.repository),
        )
        .filter((address) => {
          const [to = '', fragment] = address.replace(host, '').split('#');
          if (to === '') return fragment !== undefined && !ids.has(fragment);
          if (!to.startsWith(base)) return true;
          // What stands behind ? asks something of a page that is there.
          const target = to.slice(base.length).replace(/\?.*$/, '');
          return !here.has(target === '' || target.endsWith('/') ? `${target}index.html` : target);
        })
        .map((address) => `${path}: ${address}`);
    });
    expect(dead).toEqual([]);
  });

  test('lead somewhere from what is pinned, wherever the site lives', () => {
    const pinned = html.filter(([path]) => isPinned(path) && !path.startsWith(TAKEN_BACK.path));
    expect(pinned.length).toBeGreaterThan(figures.length);
    const dead = pinned.flatMap(([path, text]) => {
      const at = `https://else.example/${path.replace('index.html', '')}`;
      const relative = Array.from(text.matchAll(/\shref="(\.[^"]*)"/g), ([, href]) => new URL(href!, at));
      if (/\s(?:href|src)="(?:\/|https?:)/.test(text)) return [`${path}: a link that is not relative`];
      return relative
        .filter(({ hash, pathname }) => {
          const target = `${pathname.slice(1)}index.html`;
          return !here.has(target) || (hash !== '' && !read(folder, target).includes(`id="${hash.slice(1)}"`));
        })
        .map(({ href }) => `${path}: ${href}`);
    });
    expect(dead).toEqual([]);
  });

  test('name this place as their own', () => {
    for (const [path, text] of html.filter(
      ([name]) =>
        name !== '404.html' &&
        !isTakenAlong(name) &&
        !isPinned(name) &&
        !inOtherLanguage(name) &&
        !MOVED_EMBEDS.has(name),
    )) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text)![1]!;
      const own = /^embed\/(?:facts|explore)\//.test(path)
        ? path.replace('embed/', '')
        : path.startsWith('embed/')
          ? path.replace('embed/', 'figures/')
          : path;
      expect(canonical).toBe(`${host}${base}${own.replace('index.html', '')}`);
    }
  });
});

describe('the way to a page', () => {
  test('leads from home to every one, in at most four steps', () => {
    const links = new Map(
      pages.map((path) => [
        path,
        addresses(read('dist', path))
          .flatMap((address) => /^\/([^#?]*)/.exec(address)?.[1] ?? [])
          .map((to) => (to === '' || to.endsWith('/') ? `${to}index.html` : to)),
      ]),
    );
    let reached = new Set(['index.html']);
    for (let step = 0; step < 4; step += 1)
      reached = new Set([...reached, ...[...reached].flatMap((path) => links.get(path) ?? [])]);
    // Embeds are for other sites, and nothing leads to a mistaken address.
    expect(pages.filter((path) => !reached.has(path) && !path.startsWith('embed/') && path !== '404.html')).toEqual([]);
  });
  test('shows the main ones on every page', () => {
    const tops = pages
      .filter((path) => /^[a-z]+\/index\.html$/.test(path))
      .map((path) => path.replace('index.html', ''));
    expect(tops).toEqual(expect.arrayContaining(['about/', 'cite/', 'glossary/', 'method/', 'systems/']));
    for (const path of pages.filter((each) => !each.startsWith('embed/'))) {
      const html = read('dist', path);
      for (const top of tops) expect(html, `${path} to ${top}`).toContain(`href="/${top}"`);
    }
  });
});

describe('pages', () => {
  test('each has one h1, a title, a description and a language', () => {
    for (const path of pages) {
      const html = read('dist', path);
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<html lang="en"/);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      if (!path.startsWith('embed/')) expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
    }
  });
  test('ask for nothing from another host, and hold no script but those of src/client', () => {
    for (const path of pages) {
      const html = read('dist', path);
      const scripts = Array.from(html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)).filter(
        ([, attributes]) => !/application\/(?:ld\+)?json/.test(attributes!),
      );
      for (const [, attributes, code] of scripts) {
        expect(attributes, path).toBe('');
        // One element may hold several.
        expect(
          SCRIPTS.reduce((rest, script) => rest.replace(script, ''), code!),
          path,
        ).toBe('');
      }
      expect(html, path).not.toMatch(
        /<(?:img|iframe|script|source|video|object)[^>]+src=(?!"data:)|@import|url\(\s*['"]?https?:/,
      );
      expect(html, path).not.toMatch(/<link rel="stylesheet"/);
    }
  });
  test('of facts, figures, chapters and systems end with a way to report an error of theirs', () => {
    const described = pages.filter((path) =>
      /^(?:facts\/[^/]+|figures|articles|systems)\/[^/]+\/index\.html$/.test(path),
    );
    expect(described.length).toBeGreaterThan(figures.length + chapters.length);
    for (const path of described) {
      const reports = addresses(read('dist', path)).filter((address) =>
        address.startsWith(`${site.repository}/issues/new?`),
      );
      expect(reports, path).toHaveLength(1);
      expect(new URL(reports[0]!).searchParams.get('page'), path).toBe(
        `https://northbound.example/${path.replace('index.html', '')}`,
      );
    }
  });
  test('no inline style attribute, which a strict policy would block', () => {
    for (const path of pages) expect(read('dist', path), path).not.toMatch(/<[^>]+\sstyle="/);
  });
});

describe('links to pages', () => {
  const listed = pages.filter((path) => !path.startsWith('embed/') && path !== '404.html');
  const meta = (html: string, name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  test('show a picture of 1200 × 630 of the page itself', () => {
    for (const path of listed) {
      const html = read('dist', path);
      const own = path.replace(/\/?index\.html$/, '') || 'home';
      expect(meta(html, 'og:image'), path).toBe(`https://northbound.example/share/${own}.png`);
      const png = readFileSync(`dist/share/${own}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
      for (const name of ['og:title', 'og:description', 'og:image:alt', 'twitter:title', 'twitter:description'])
        expect(meta(html, name), `${path} ${name}`).toBeTruthy();
      expect([
        meta(html, 'og:image:width'),
        meta(html, 'og:image:height'),
        meta(html, 'og:locale'),
        meta(html, 'twitter:card'),
      ]).toEqual(['1200', '630', 'en_GB', 'summary_large_image']);
      expect(meta(html, 'og:type'), path).toBe(path.startsWith('articles/') ? 'article' : 'website');
    }
  });
  test('tell programs what the page is, and the way to it', () => {
    for (const path of listed) {
      const found = Array.from(read('dist', path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs));
      expect(found, path).toHaveLength(1);
      const types = (JSON.parse(found[0]![1]!) as { '@graph': Record<string, string>[] })['@graph'].map(
        (thing) => thing['@type'],
      );
      const kind =
        path === 'index.html'
          ? 'WebSite'
          : path.startsWith('articles/')
            ? 'Article'
            : /^facts\/[^/]+\/[^/]+\/index/.test(path)
              ? 'Claim'
              : /^(facts|figures)\/[^/]+\/index/.test(path)
                ? 'Dataset'
                : null;
      if (kind) expect(types, path).toContain(kind);
      if (path !== 'index.html') expect(types, path).toContain('BreadcrumbList');
    }
  });
});

const INDICATORS = ['remittances-gdp-share', 'remittances-received', 'gdp-growth', 'exchange-rate'];

describe('weights, in brotli', () => {
  test.each(figures)('the embed of %s is at most 8 kB, of a map 12 kB', (id) => {
    expect(weight('dist', `embed/${id}/index.html`)).toBeLessThanOrEqual(maps.has(id) ? 12_000 : 8_000);
  });
  test.each(INDICATORS)(
    'what a reader of %s asks for at the first touch is at most 24 kB, the land of its map 4 kB',
    (id) => {
      for (const language of ['', 'ru/']) {
        const data = weight('dist', `${language}explore/${id}.json`);
        expect(weight('dist', 'explore/app.js') + data, language).toBeLessThanOrEqual(24_000);
      }
      if (all.includes(`explore/${id}.map.json`))
        expect(weight('dist', `explore/${id}.map.json`)).toBeLessThanOrEqual(4_000);
    },
  );
  test.each([...INDICATORS, 'views'])(
    'each embed of explore/%s is at most 25 kB, its first drawing within the first 14.6',
    (id) => {
      for (const path of all.filter((each) =>
        new RegExp(`^(?:ru/)?embed/explore/${id}/(?:[a-z0-9-]+/)?index.html$`).test(each),
      )) {
        const html = read('dist', path);
        expect(isWithin(html, 25_000), path).toBe(true);
        const drawn = html.slice(0, html.indexOf('<p class="source"'));
        expect(isWithin(drawn, 14_600), path).toBe(true);
      }
    },
  );
  test.each(['fact', 'correction'])('a page to propose a %s is at most 15 kB', (kind) => {
    expect(weight('dist', `propose/${kind}/index.html`)).toBeLessThanOrEqual(15_000);
  });
  test('what opens cards, shares, keeps the place and the theme and asks for web fonts costs a chapter at most 2 kB, and what searches is asked for in the search alone', async () => {
    const names = ['theme', 'webFonts', 'themeSwitch', 'shortcut', 'card', 'place', 'share'] as const;
    const own = await Promise.all(names.map(minify));
    for (const path of chapters) {
      const html = read('dist', path);
      const hasFigures = html.includes('class="figure"');
      for (const [i, code] of own.entries())
        expect(html.includes(code), `${path} ${names[i]}`).toBe(names[i] !== 'share' || hasFigures);
    }
    expect(brotliCompressSync(own.join('')).length).toBeLessThanOrEqual(2000);
    for (const path of pages.filter((each) => each !== 'search/index.html'))
      expect(read('dist', path), path).not.toMatch(/search\/(?:engine|records)/);
    // Less than a reader would load before the first result of an index in parts, with its engine in wasm.
    expect(weight('dist', 'search/engine.js')).toBeLessThanOrEqual(7_000);
    expect(weight('dist', 'search/records.json')).toBeLessThanOrEqual(100_000);
  });
  test.each(chapters)('%s with its fonts is at most 130 kB, at most 15 kB of it script', (path) => {
    // Those of a Russian one are read off a browser: tests/browser/webFonts.test.ts.
    const fonts = all.filter((each) => /^fonts\/.*-(?:latin|latin-italic|signs)\.woff2$/.test(each));
    expect(fonts).toHaveLength(5);
    expect(weight('dist', path) + fonts.reduce((sum, font) => sum + weight('dist', font), 0)).toBeLessThanOrEqual(
      130_000,
    );
    const scripts = Array.from(read('dist', path).matchAll(/<script>(.*?)<\/script>/gs), ([, code]) => code!.length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(15_000);
  });
});
