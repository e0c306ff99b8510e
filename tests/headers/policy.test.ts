import { describe, expect, test } from 'vitest';
import { formatPolicy, hashOf, merge, policyOf, addPolicy } from '../../src/headers/csp.ts';
import { formatRules, headersOf, parseRules } from '../../src/headers/headersFile.ts';
import { ruleOf, rulesOf } from '../../src/headers/rules.ts';

const written = (name: string, content: string) => formatPolicy(policyOf(name, content));
const STRICT = "base-uri 'none'; form-action 'none'";
const PIN = '0123456789abcdef';

describe('a policy', () => {
  test('allows nothing to what needs nothing', () => {
    expect(written('a.html', '<!doctype html><p>Words</p>')).toBe(`default-src 'none'; ${STRICT}`);
    expect(written('a.csv', '<script>fetch(1)</script>')).toBe(`default-src 'none'; ${STRICT}`);
  });
  test('lets a form be sent where it says, and nowhere else', () => {
    expect(written('a.html', '<form method="get" action="https://host.example/a/b"></form>')).toBe(
      "default-src 'none'; form-action https://host.example; base-uri 'none'",
    );
    expect(written('a.html', '<form action=https://host.example/a/b></form>')).toContain(
      'form-action https://host.example;',
    );
    expect(written('a.html', '<form class="search"></form>')).toBe(`default-src 'none'; ${STRICT}`);
  });
  test('lets in scripts and styles by what they hold, and tells programs what it likes', () => {
    // The digest of nothing, as the standard’s authors print it.
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    const html =
      '<script>one()</script><script type="application/ld+json">{"fetch(":1}</script><style>p{color:red}</style>';
    expect(written('a.html', html)).toBe(
      `default-src 'none'; script-src ${hashOf('one()')}; style-src ${hashOf('p{color:red}')}; ${STRICT}`,
    );
  });
  test.each([
    ['<script>fetch(`a`)</script>', "connect-src 'self'"],
    ['<html lang="en"><p>Words</p></html>', "connect-src 'self'"],
    ['<script>import(a)</script>', "script-src 'self' 'sha256-"],
    ['<script src="/a.js"></script>', "script-src 'self';"],
    ['<script>document.createElement(`iframe`)</script>', "frame-src 'self'"],
    ['<iframe src="/a/"></iframe>', "frame-src 'self'"],
    ['<script>navigator.serviceWorker.register(`a`)</script>', "worker-src 'self'"],
    ['<link rel="manifest" href="/a">', "manifest-src 'self'"],
    ['<link rel="icon" href="/a.svg">', "img-src 'self'"],
    ['<link rel="icon" href="data:,">', 'img-src data:'],
    ['<link rel=icon href=/a.svg>', "img-src 'self'"],
    ['<link rel=icon href="data:,A==">', 'img-src data:'],
    ['<img alt src=/a.png>', "img-src 'self'"],
    ['<img alt="" src="data:image/png;base64,AA">', 'img-src data:'],
    ['<style>p{background:url(/a.png)}</style>', "img-src 'self'"],
    ["<style>@font-face{font-family:'A';src:url(/a.woff2)}</style>", "font-src 'self'"],
    ["<style>@font-face{font-family:'A';src:url(data:font/woff2;base64,AA)}</style>", 'font-src data:'],
  ])('allows what %s needs', (html, expected) => {
    expect(written('a.html', html)).toContain(expected);
    expect(written('a.html', '<p>Words</p>')).not.toContain(expected.split(' ')[0]);
  });
  test('lets a worker ask for what it asks for', () =>
    expect(written('worker.js', 'fetch(a)')).toBe(`default-src 'none'; connect-src 'self'; ${STRICT}`));
  test('is the same in whatever order it was read', () => {
    const [a, b] = ['<style>a{}</style>', '<style>b{}</style><script>c()</script>'].map((html) =>
      policyOf('a.html', html),
    );
    expect(formatPolicy(merge([a!, b!]))).toBe(formatPolicy(merge([b!, a!])));
  });
});

describe('a page', () => {
  const page =
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title><style>a{}</style></head><body><script>b()</script></body></html>';
  test('has its policy before all that it governs, and within what browsers read for the encoding', () => {
    const html = addPolicy(page);
    expect(html).toContain(
      `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${written('a.html', page)}">`,
    );
    expect(html.indexOf('charset')).toBeLessThan(1024);
  });
  test('has one, that of what stands in it now', () => {
    const changed = addPolicy(page).replace('b()', 'c()');
    expect(addPolicy(changed)).toBe(addPolicy(page.replace('b()', 'c()')));
    expect(addPolicy(addPolicy(page))).toBe(addPolicy(page));
  });
  test('has one sheet for all of it, but for what holds without scripts', () => {
    const html = addPolicy(page.replace('<body>', '<body><style>b{}</style><noscript><style>c{}</style></noscript>'));
    expect(html).toContain('<style>a{}b{}</style></head><body><noscript><style>c{}</style></noscript>');
    expect(html).toContain(`style-src ${[hashOf('a{}b{}'), hashOf('c{}')].sort().join(' ')};`);
  });
  test('is refused without a head', () => expect(() => addPolicy('<p>')).toThrow('<head>'));
});

describe('rules', () => {
  const FILES: [string, string][] = [
    ['index.html', ''],
    ['404.html', ''],
    ['articles/a/index.html', '<style>a{}</style>'],
    ['articles/b/index.html', '<style>b{}</style>'],
    ['facts.json', ''],
    ['facts/a/b/index.html', ''],
    ['facts/a.csv-metadata.json', ''],
    ['fonts/a.woff2', ''],
    ['corrections.json', ''],
    ['worker.js', 'fetch(a)'],
    ['embed/a/index.html', '<script>a()</script>'],
    ['embed/a/version.json', ''],
    [`embed/a/v/${PIN}/index.html`, '<script>old()</script>'],
    ['embed/facts/a/b/index.html', ''],
    ['embed/facts/a/b/version.json', ''],
    [`embed/facts/a/b/v/${PIN}/index.html`, ''],
    ['ru/articles/a/index.html', ''],
    ['ru/embed/a/index.html', ''],
  ];
  const address = (file: string) => `/${file.replace(/index\.html$/, '')}`;
  const sent = (file: string, base = '/') =>
    headersOf(parseRules(formatRules(rulesOf(FILES, base))), base.slice(0, -1) + address(file));
  const value = (file: string, name: string) =>
    sent(file)
      .filter(([each]) => each === name)
      .map(([, each]) => each);

  test('let pages that are isolated from other origins show embeds, and those alone', () => {
    for (const [file] of FILES) {
      expect(value(file, 'Cross-Origin-Resource-Policy'), file).toEqual(['cross-origin']);
      const embeds = /^(?:ru\/)?embed\//.test(file);
      expect(value(file, 'Cross-Origin-Embedder-Policy'), file).toEqual(embeds ? ['require-corp'] : []);
    }
  });

  test.each(['/', '/some/path/'])('send each file each header once, at %s', (base) => {
    for (const [file] of FILES) {
      const names = sent(file, base).map(([name]) => name);
      expect(names.toSorted(), file).toEqual([...new Set(names)].sort());
      expect(names, file).toEqual(
        expect.arrayContaining([
          'X-Content-Type-Options',
          'Referrer-Policy',
          'Permissions-Policy',
          'Access-Control-Allow-Origin',
          'Cross-Origin-Resource-Policy',
          'Content-Security-Policy',
          'Cache-Control',
        ]),
      );
    }
    const paths = rulesOf(FILES, base).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
  test('let embeds stand anywhere, and nothing else', () => {
    for (const [file] of FILES) {
      const embed = file.includes('embed/');
      expect(value(file, 'X-Frame-Options'), file).toEqual(embed ? [] : ['DENY']);
      expect(value(file, 'Content-Security-Policy')[0]!.includes("frame-ancestors 'none'"), file).toBe(!embed);
    }
  });
  test('let a page do what any page beside it does, and a pin what pins do', () => {
    expect(value('articles/a/index.html', 'Content-Security-Policy')[0]).toContain(
      [hashOf('a{}'), hashOf('b{}')].sort().join(' '),
    );
    expect(value('embed/a/index.html', 'Content-Security-Policy')[0]).not.toContain(hashOf('old()'));
    expect(value(`embed/a/v/${PIN}/index.html`, 'Content-Security-Policy')[0]).toContain(hashOf('old()'));
    expect(value('worker.js', 'Content-Security-Policy')[0]).toContain("connect-src 'self'");
  });
  test('let what never changes be kept, and nothing that does', () => {
    for (const [file] of FILES)
      expect(value(file, 'Cache-Control')[0]!.includes('immutable'), file).toBe(file.includes('/v/'));
  });
  test('say what a file is where its name does not', () => {
    expect(value('facts/a.csv-metadata.json', 'Content-Type')).toEqual(['application/csvm+json']);
    expect(value('corrections.json', 'Content-Type')).toEqual(['application/feed+json; charset=utf-8']);
    expect(value('facts.json', 'Content-Type')).toEqual([]);
  });
  test('have lines that every host reads: of too many styles none is named', () => {
    const many = Array.from({ length: 40 }, (_, i) => `<style>${i}</style>`).join('');
    const [pins] = rulesOf([[`embed/a/v/${PIN}/index.html`, `<script>old()</script>${many}`]], '/').filter(({ path }) =>
      path.endsWith('/v/*'),
    );
    expect(pins!.headers[0]![1]).toContain(`script-src ${hashOf('old()')}; style-src 'unsafe-inline';`);
    expect(() => rulesOf([['a/index.html', many.replaceAll('style', 'script')]], '/')).toThrow(
      'at most 2000 characters for /a/*',
    );
    expect(() =>
      rulesOf(
        Array.from({ length: 100 }, (_, i): [string, string] => [`${i}.json`, '']),
        '/',
      ),
    ).toThrow('at most 100 rules');
  });
  test('are one for a language that is begun, and part the folders of one that has embeds', () => {
    const pages = ['ky/index.html', 'ky/countries/a/index.html', 'ru/index.html', 'ru/facts/index.html'];
    const rules = rulesOf(
      [...pages, 'ru/embed/a/index.html'].map((file) => [file, `<script>${file}</script>`]),
      '/',
    );
    const paths = rules.map(({ path }) => path);
    expect(paths.filter((path) => /^\/(?:ky|ru)\//.test(path))).toEqual([
      '/ky/*',
      '/ru/embed/:id/',
      '/ru/facts/*',
      '/ru/',
      '/ru/index.html',
      '/ru/facts/*.csv-metadata.json',
    ]);
    const [[, policy]] = rules.find(({ path }) => path === '/ky/*')!.headers as [[string, string]];
    for (const page of pages) expect(policy.includes(hashOf(page)), page).toBe(page.startsWith('ky/'));
    expect(policy).toContain("frame-ancestors 'none'");
  });
  test('refuse what stands among embeds and is none', () =>
    expect(() => ruleOf('embed/a/b/c.html')).toThrow('no rule'));
  test('parts the embed of a series from those of its countries', () => {
    expect(ruleOf('embed/explore/a/index.html')).toBe('embed/explore/:indicator/');
    expect(ruleOf('ru/embed/explore/a/b/index.html')).toBe('ru/embed/explore/:indicator/:country/');
    expect(ruleOf('embed/explore/a/version.json')).toBe('embed/explore/:indicator/version.json');
    expect(ruleOf(`embed/explore/a/v/${PIN}/index.html`)).toBe('embed/explore/:indicator/v/*');
    expect(ruleOf(`embed/explore/a/b/v/${PIN}/index.html`)).toBe('embed/explore/:indicator/:country/v/*');
  });
});
