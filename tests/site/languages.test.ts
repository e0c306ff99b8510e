/** The built site in other languages: Russian, and, a year on, one that the test has invented. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCompact } from '../../src/i18n/format.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { languageCodes, loadLanguage } from '../../src/i18n/language.ts';
import { INVENTED, RENAMED, RENAMED_FACT, WITHDRAWN } from '../support/yearOn.ts';
import { SUB_PATH } from '../support/sites.ts';
import { openProject } from '../../src/project/project.ts';
import { addresses, files, isWithin, quickWeight, read, weight } from './built.ts';

const pagesOf = (folder: string, code: string): string[] =>
  files(folder, code).filter((path) => path.endsWith('/index.html'));
/** All that there are besides English. */
const languages = languageCodes(filesIn('.'));
const russian = pagesOf('dist', 'ru');
const slugsIn = (folder: string): string[] =>
  filesIn('.')
    .under(folder)
    .map((file) => file.slice(folder.length + 1).replace('.mdx', ''));
/** The chapters that Russian has, and the other texts that are pages of their own. */
const chapters = slugsIn('content/ru/articles');
const systems = slugsIn('content/ru/systems');
const others = slugsIn('content/ru/pages');
const lang = (html: string): string | undefined => /<html lang="([^"]+)"/.exec(html)?.[1];
const alternates = (html: string): Map<string, string> =>
  new Map(
    Array.from(html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g), ([, code, to]) => [
      code!,
      to!,
    ]),
  );

test('Russian has every page of facts, figures, sources, countries and lists that English has, and everything on one page', () => {
  const kinds = new RegExp(
    `^(?:index\\.html|(?:facts|figures|countries|sources|disagreements|timeline|explore|corrections|embed)/(?!.*/v/[0-9a-f]{16}/).*index\\.html|(?:all|api|glossary|keep|search|systems|propose/(?:fact|correction))/index\\.html|articles/(?:${chapters.join('|')})/index\\.html|systems/(?:${systems.join('|')})/index\\.html|(?:${others.join('|')})/index\\.html)$`,
  );
  expect(russian.map((path) => path.slice(3)).sort()).toEqual(
    files('dist')
      .filter((path) => kinds.test(path))
      .sort(),
  );
});

test('each says its language, and names the other editions of itself as they name it', () => {
  for (const path of russian) {
    const html = read('dist', path);
    expect(lang(html), path).toBe('ru');
    if (path.includes('/embed/')) {
      expect(/<link rel="canonical" href="([^"]+)">/.exec(html)?.[1], path).toMatch(
        /^https:\/\/northbound\.example\/ru\/(?:facts|figures|explore)\//,
      );
      continue;
    }
    const own = alternates(html);
    const editions = languages.filter((code) => existsSync(join('dist', code, path.slice(3))));
    expect([...own.keys()], path).toEqual(['en', ...editions, 'x-default']);
    expect(own.get('ru')).toBe(`https://northbound.example/${path.replace('index.html', '')}`);
    expect(own.get('x-default')).toBe(own.get('en'));
    expect(/<link rel="canonical" href="([^"]+)">/.exec(html)?.[1]).toBe(own.get('ru'));
    expect(alternates(read('dist', path.slice(3))), path).toEqual(own);
    expect(html).toContain('<meta property="og:locale" content="ru_RU">');
  }
});

test('a reference or quotation to copy says the language of a title that is another’s', () => {
  const copied = (path: string, id: string) =>
    new RegExp(`<pre id="${id}"[^>]*>(.*?)</pre>`, 's').exec(read('dist', path))?.[1];
  const sources = [...openProject('.').ledger.sources.values()].filter(({ language }) => language !== undefined);
  expect(sources.length).toBeGreaterThan(30);
  for (const { id, language } of sources)
    expect(copied(`sources/${id}/index.html`, 'cite-text'), id).toMatch(new RegExp(`<span lang="${language}[^"]*"`));
  // Others share the page of their series, or have none.
  const facts = [...openProject('.').in('ru').ledger.facts.values()].filter(
    ({ id, page, omit, source }) => page === `facts/${id}/` && omit === null && source.language !== 'ru',
  );
  expect(facts.length).toBeGreaterThan(300);
  for (const { id, source } of facts)
    expect(copied(`ru/facts/${id}/index.html`, 'quote-text'), id).toContain(`<span lang="${source.language ?? 'en'}`);
});

test('a page without another edition names none', () => {
  expect(alternates(read('dist', '404.html'))).toEqual(new Map());
});

test('links lead to pages that are there', () => {
  const all = new Set(files('dist'));
  const dead = russian.flatMap((path) =>
    addresses(read('dist', path))
      .filter((address) => address.startsWith('/'))
      .map((address) => address.split(/[?#]/)[0]!.slice(1))
      .filter((address) => !all.has(address.endsWith('/') || address === '' ? `${address}index.html` : address))
      .map((address) => `${path}: ${address}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test('what is not translated says that it is in English', () => {
  const home = read('dist', 'ru/index.html');
  expect(home).toContain('<a href="/ru/articles/what-the-money-means/">Что значат деньги</a>');
  for (const slug of slugsIn('content/articles'))
    expect(
      new RegExp(`<a href="/articles/${slug}/" hreflang="en" lang="en">[^<]+</a> <span class="only">`).test(home),
      slug,
    ).toBe(!chapters.includes(slug));
  const list = read('dist', 'ru/systems/index.html');
  for (const slug of slugsIn('content/systems'))
    expect(list.includes(`<a href="/systems/${slug}/" hreflang="en" lang="en">`), slug).toBe(!systems.includes(slug));
});

test('chapters and systems in Russian print the facts of the English ones, and weigh little more', () => {
  const facts = (path: string) =>
    new Set(
      Array.from(
        /<article[^]*?<section class="notes"/.exec(read('dist', path))![0].matchAll(/data-fact="([^"]+)"/g),
        ([, id]) => id!,
      ),
    );
  for (const text of [...chapters.map((slug) => `articles/${slug}`), ...systems.map((slug) => `systems/${slug}`)]) {
    const path = `${text}/index.html`;
    expect(facts(`ru/${path}`), text).toEqual(facts(path));
    // A letter of Cyrillic is two bytes. Beside each other both are as well weighed by the quick way.
    expect(quickWeight(read('dist', `ru/${path}`)), text).toBeLessThan(quickWeight(read('dist', path)) * 1.25);
  }
});

test('an embed in Russian is at most 1.2 times the English one, and within its budget: 8 kB, of a map 12 kB', async () => {
  const maps = (await openProject('.').figures()).flatMap(({ id, shared }) =>
    shared ? [`ru/embed/${id}/index.html`] : [],
  );
  // Its 36 rules stand in two drawings and a table: in Cyrillic they are 1.2 kB more than in English.
  const budgets = new Map([
    ...maps.map((path) => [path, 12_000] as const),
    ['ru/embed/policy-timeline/index.html', 9_000],
  ]);
  // The embeds of series have a budget of their own, in each language: tests/site/site.test.ts.
  const embeds = russian.filter((page) => /^ru\/embed\/(?!explore\/)/.test(page));
  expect(embeds.length).toBeGreaterThan(300);
  for (const path of embeds) expect(isWithin(read('dist', path), budgets.get(path) ?? 8_000), path).toBe(true);
  // Measured exactly are those that differ most.
  const quickRatio = new Map(
    embeds.map((path) => [path, quickWeight(read('dist', path)) / quickWeight(read('dist', path.slice(3)))]),
  );
  for (const path of embeds.sort((a, b) => quickRatio.get(b)! - quickRatio.get(a)!).slice(0, 60))
    expect(weight('dist', path), path).toBeLessThanOrEqual(weight('dist', path.slice(3)) * 1.2);
});

test('the feeds in Russian hold every chapter that is in Russian, whole, and pages in Russian name them', () => {
  const feed = JSON.parse(read('dist', 'ru/feed.json')) as {
    language: string;
    items: { url: string; title: string; content_html: string }[];
  };
  const atom = read('dist', 'ru/feed.atom');
  expect(feed.language).toBe('ru');
  expect(feed.items.map(({ url }) => url).sort()).toEqual(
    chapters.map((slug) => `https://northbound.example/ru/articles/${slug}/`).sort(),
  );
  for (const { url, title, content_html: text } of feed.items) {
    expect(text.length, url).toBeGreaterThan(10_000);
    expect(text, url).toContain('href="https://northbound.example/ru/facts/');
    expect(text, url).not.toMatch(/About this figure|Computed by this site/);
    const pictures = Array.from(text.matchAll(/<img src="https:\/\/northbound\.example\/([^"]+)"/g), ([, to]) => to!);
    expect(pictures.length, url).toBeGreaterThan(0);
    expect(pictures.filter((to) => !to.startsWith('ru/') || !existsSync(`dist/${to}`))).toEqual([]);
    const markdown = url.replace('https://northbound.example/', '').replace(/\/$/, '.md');
    expect(read('dist', markdown), url).toMatch(/^---\n[^]*?\nlanguage: ru\n[^]*?\n---\n/);
    expect(addresses(read('dist', `${markdown.slice(0, -3)}/index.html`))).toContain(`/${markdown}`);
    expect(atom).toContain(`<title type="html"><![CDATA[${title}]]></title>`);
  }
  expect(read('dist', 'ru/index.html')).toContain('href="/ru/feed.atom"');
  // Where a language has no chapter, those are offered that its readers read besides.
  expect(existsSync('dist/kk/feed.atom')).toBe(false);
});

test('files of figures, countries, datasets and the explorer are in Russian, and what is told of an embed', () => {
  const english = files('dist').filter((path) =>
    /^(?:(?:figures|countries|facts|explore|oembed|told)\/.+\.(?!(?:html|js)$)\w+|llms\.txt|articles\/[^/]+\.md)$/.test(
      path,
    ),
  );
  const isDrawn = (path: string) => /^explore\/[^/]+\.(?:map\.)?json$/.test(path);
  const there = new Set(files('dist'));
  expect(english.length).toBeGreaterThan(1000);
  expect(english.filter((path) => !there.has(`ru/${path}`) && !isDrawn(path))).toEqual([]);
  for (const page of ['figures/lives', 'facts/economy', 'countries/tajikistan', 'explore/gdp-growth/russia'])
    expect(addresses(read('dist', `ru/${page}/index.html`))).toContain(`/ru/${page}.xlsx`);
  for (const path of ['oembed/lives.json', 'oembed/facts/economy/ru-growth-1999.json']) {
    const { title, html, provider_url: provider } = JSON.parse(read('dist', `ru/${path}`)) as Record<string, string>;
    expect(title).toMatch(/[а-яё]/);
    expect(html).toMatch(/^<blockquote lang="ru"><a href="https:\/\/northbound\.example\/ru\//);
    expect(provider).toBe('https://northbound.example/ru/');
  }
  expect(read('dist', 'ru/llms.txt')).toContain('](https://northbound.example/ru/articles/watched.md)');
});

test('the search has records in Russian, which lead to pages that are there', () => {
  const records = JSON.parse(read('dist', 'ru/search/records.json')) as {
    kind: string;
    to: string;
    title: string;
    english?: true;
  }[];
  const all = new Set(files('dist'));
  for (const { to, english } of records) expect(all).toContain(`${english ? '' : 'ru/'}${to.split('#')[0]}index.html`);
  expect(records.filter(({ kind }) => kind === 'fact').every(({ title }) => /[а-яё]/i.test(title))).toBe(true);
});

/** The texts of a page that a reader sees or hears, without those that are quoted, names of works, addresses and code, or said to be English. */
function texts(html: string): string[] {
  const shown = html
    .replaceAll(/<(script|style|pre|code)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<meta http-equiv[^>]*>|<link [^>]*>/g, '')
    .replaceAll(
      /<(\w+)[^>]*(?: lang="en"| data-exempt="(?:words of a report|title of a source|an address|address|name of a licence|a speaker’s words)")[^>]*>[^]*?<\/\1>/g,
      '',
    );
  const attributes = Array.from(
    shown.matchAll(
      /\s(?:aria-label|alt|title|data-(?:none|keeping|kept|full|failed|erasing|erased|left)|data-one|data-other|data-searching|data-failed|data-nothing|data-copied|data-select|data-found-\w+)="([^"]+)"/g,
    ),
    ([, text]) => text!,
  );
  return [...Array.from(shown.replaceAll(/<[^>]+>/g, '\n').matchAll(/[^\n]+/g), ([text]) => text), ...attributes]
    .map((text) => text.trim())
    .filter(Boolean);
}

describe(`a language that was invented, at /${INVENTED.code}/`, () => {
  const folder = SUB_PATH.folder;
  const pages = pagesOf(folder, INVENTED.code);
  const { open, close, code } = INVENTED;
  /** What CLDR has of this one. */
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)).replace('ŭ', 'u'),
  );
  const and = 'kaj';
  /** Names that are the same in every language. */
  const SAME = [
    'Northbound',
    'facts.json',
    'figures.json',
    'PNG',
    'SVG',
    'PDF',
    'EPUB',
    'CSV',
    'XLSX',
    'JSON',
    'HTML',
    'Markdown',
    'API',
    'curl',
    'Python',
    'LibreOffice',
    'BibTeX',
    'CSL-JSON',
    'Atom',
    'Creative Commons Attribution',
    'English',
    '&nbsp;',
  ];
  /** Of facts, pages and files. */
  const ADDRESS = /[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9-]+|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\S*/g;
  const same = new RegExp(
    `(?<![\\p{L}])(?:${[...SAME, ...months, and].map((word) => word.replace('.', '\\.')).join('|')})(?![\\p{L}])`,
    'gu',
  );
  /** Without what stands between the signs, however often one holds another. */
  function outside(text: string): string {
    let left = text;
    for (let before = ''; before !== left;)
      [before, left] = [left, left.replaceAll(new RegExp(`${open}[^${open}${close}]*${close}`, 'g'), '')];
    return left;
  }

  test('has the pages that Russian has, and its own chapter', () => {
    expect(pages.length).toBeGreaterThan(1400);
    expect(pages).toContain(`${code}/articles/${INVENTED.chapter}/index.html`);
  });

  test('tells what was renamed or withdrawn, and at mistaken addresses that nothing is there', () => {
    for (const page of [
      `figures/${RENAMED.from}`,
      `facts/${RENAMED_FACT.from}`,
      `facts/${WITHDRAWN.id}`,
      `embed/${RENAMED.from}`,
      `embed/facts/${WITHDRAWN.id}`,
    ])
      expect(pages).toContain(`${code}/${page}/index.html`);
    expect(read(folder, '404.html')).toMatch(
      new RegExp(
        `<section lang="${code}">.*${open}There is no page at this address${close}.*href="[^"]*/${code}/facts/"`,
        's',
      ),
    );
  });

  test('has no English left in the interface', () => {
    const left = new Map<string, string>();
    const own = [
      'La poma vojo',
      /<p class="standfirst"[^>]*>([^]*?)<\/p>/
        .exec(read(folder, `${code}/articles/${INVENTED.chapter}/index.html`))![1]!
        .split(/<[^>]+>/),
    ]
      .flat()
      .map((text) => text.trim());
    const titles = new Set([
      ...own.filter((text) => /\p{L}{2}/u.test(text)),
      ...sourceTitles(),
      ...[RENAMED, RENAMED_FACT, WITHDRAWN].map(({ title }) => title),
    ]);
    for (const path of pages.filter((page) => !page.startsWith(`${code}/articles/`))) {
      const shown = [...titles].reduce((all, title) => all.replaceAll(title, ''), texts(read(folder, path)).join('\n'));
      for (const line of outside(shown).replaceAll(ADDRESS, '').replaceAll(same, '').split('\n'))
        // Codes of countries are the same in every language.
        if (/\p{L}{2}/u.test(line) && !/^[A-Z]{2}$/.test(line) && !left.has(line)) left.set(line, path);
    }
    expect([...left]).toEqual([]);
  });

  /** Titles and licences of works are not translated. */
  function sourceTitles(): string[] {
    return (
      files(folder, 'sources')
        .filter((path) => /^sources\/[^/]+\/index\.html$/.test(path))
        .map((path) => /<h1[^>]*><span[^>]*>([^<]+)<\/span>/.exec(read(folder, path))![1]!)
        // A series is called by the first words of its title.
        .flatMap((title) => [title, ...title.split(/, /)])
        .sort((a, b) => b.length - a.length)
    );
  }
});

test('numbers of Russian keep to one line with what belongs to them', () => {
  expect(formatCompact(13_500_000_000, loadLanguage(filesIn('.'), 'ru'))).toEqual({
    digits: '13,5',
    magnitude: '\u00a0млрд',
  });
});

test('a link to a heading leads to that heading, in whatever language the page is offered', () => {
  const withFragments = files('dist').filter((path) => /^(?:[a-z]{2}\/)?about\/index\.html$/.test(path));
  expect(withFragments.length).toBeGreaterThan(5);
  for (const path of withFragments) {
    const [, page, name] = /<a href="\/((?:[a-z]{2}\/)?method\/)#([^"]+)"/.exec(read('dist', path))!;
    expect(read('dist', `${page}index.html`), path).toContain(`<h2 id="${decodeURIComponent(name!)}"`);
  }
});
