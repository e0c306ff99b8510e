/** Over the built site: what is sent with each file, and what each page says that it may do. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { FORGET } from '../../src/client/kept.ts';
import { rulesOf } from '../../src/headers/rules.ts';
import { hashOf } from '../../src/headers/csp.ts';
import { headersOf, parseRules } from '../../src/headers/headersFile.ts';
import { digest } from '../../src/embeds/pins.ts';
import { TAKEN_BACK } from '../support/yearOn.ts';
import { SUB_PATH } from '../support/sites.ts';
import { files, isEmbed, read } from './built.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Read with a parser, where the build looked for patterns. */
function elements(node: Node): Element[] {
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elements)];
}
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split('; ')
      .map((part) => part.split(' '))
      .map(([name, ...sources]) => [name!, sources]),
  );
const isPinned = (path: string): boolean => /^embed\/.*\/v\/[0-9a-f]{16}\/index\.html$/.test(path);

/** Pages that ask for a script once they are used. */
const LATER = /^(?:[a-z]{2}\/)?(?:search|explore(?:\/[^/]+)?)\/index\.html$/;

/** What a page runs and how it looks, by hash, and what else in it a policy governs. */
function held(html: string) {
  const all = elements(parse(html));
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  const scripts = named('script').filter(
    (script) => !/^application\/(?:ld\+)?json$/.test(attribute(script, 'type') ?? ''),
  );
  return {
    policies: named('meta')
      .filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
      .map((meta) => attribute(meta, 'content')!),
    referrer: named('meta')
      .filter((meta) => attribute(meta, 'name') === 'referrer')
      .map((meta) => attribute(meta, 'content')!),
    before: all
      .slice(
        0,
        all.findIndex((each) => attribute(each, 'http-equiv') !== undefined),
      )
      .map(({ tagName }) => tagName),
    scripts: scripts.filter((script) => attribute(script, 'src') === undefined).map((script) => hashOf(textOf(script))),
    outside: scripts.some((script) => attribute(script, 'src') !== undefined),
    // What stands in <noscript> is text to a browser that runs scripts, and an element to one that does not.
    styles: [
      ...named('style').map(textOf),
      ...named('noscript').flatMap((each) =>
        Array.from(textOf(each).matchAll(/<style>(.*?)<\/style>/gs), ([, css]) => css!),
      ),
    ].map(hashOf),
    refused: all.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${tagName} ${name}`),
    ),
  };
}

describe.each([
  ['at the root', 'dist', '/'],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.BASE_PATH}/`],
])('the site %s', (_, folder, base) => {
  const all = files(folder).filter((path) => path !== '_headers');
  const pages = new Map(all.filter((path) => path.endsWith('.html')).map((path) => [path, held(read(folder, path))]));
  /** They stand as they were made: their version is a digest of them. Below the sub-path one was taken back. */
  const pins = new Set(
    [...pages.keys()].filter((path) => isPinned(path) && digest(read(folder, path)) === path.split('/').at(-2)),
  );
  const rules = parseRules(read(folder, '_headers'));
  const sent = new Map(all.map((path) => [path, headersOf(rules, base + path.replace(/(^|\/)index\.html$/, '$1'))]));
  const value = (path: string, name: string): string | undefined =>
    sent.get(path)!.find(([each]) => each === name)?.[1];

  test('has rules that hosts read', () => {
    const text = read(folder, '_headers');
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path.startsWith(base), path).toBe(true);
  });

  test('sends each header once with each file', () => {
    const expected = [
      'Access-Control-Allow-Origin',
      'Cache-Control',
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'X-Content-Type-Options',
    ];
    const wrong = all.filter((path) => {
      const names = sent
        .get(path)!
        .map(([name]) => name)
        .filter((name) => name !== 'Content-Type');
      return (
        names.toSorted().join() !==
        [
          ...expected,
          isEmbed(path) ? 'Cross-Origin-Embedder-Policy' : 'X-Frame-Options',
          ...(path === FORGET ? ['Clear-Site-Data'] : []),
        ]
          .sort()
          .join()
      );
    });
    expect(wrong).toEqual([]);
  });

  test('lets embeds be framed by anyone, and nothing else', () => {
    const framed = all.filter((path) => !value(path, 'Content-Security-Policy')!.includes("frame-ancestors 'none'"));
    expect(framed.filter((path) => !isEmbed(path))).toEqual([]);
    expect(framed.filter((path) => path.endsWith('.html')).length).toBe(
      all.filter((path) => isEmbed(path) && path.endsWith('.html')).length,
    );
    for (const path of framed) expect(value(path, 'Content-Security-Policy'), path).not.toContain('frame-ancestors');
  });

  test('lets what never changes be kept for good, and all else for minutes, letters for days', () => {
    const kept = (matches: (seconds: number) => boolean) =>
      all.filter((path) => matches(Number(/max-age=(\d+)/.exec(value(path, 'Cache-Control')!)![1])));
    expect(kept((seconds) => seconds > 1e6).filter((path) => !isPinned(path))).toEqual([]);
    expect(all.filter((path) => isPinned(path) && !value(path, 'Cache-Control')!.endsWith('immutable'))).toEqual([]);
    expect(kept((seconds) => seconds > 600 && seconds < 1e6).filter((path) => !path.startsWith('fonts/'))).toEqual([]);
  });

  test('says in each page what it may do, and allows its scripts and styles and no others', () => {
    const wrong = [...pages].flatMap(([path, { policies, referrer, before, scripts, outside, styles, refused }]) => {
      const problems = [...refused];
      const header = directives(value(path, 'Content-Security-Policy')!);
      // Proposals alone are sent anywhere, to the repository’s host.
      const form = /^(?:[a-z]{2}\/)?propose\//.test(path) ? new URL(site.repository).origin : "'none'";
      const loose = (policy: Map<string, string[]>) =>
        ['default-src', 'base-uri'].some((name) => policy.get(name)?.join() !== "'none'") ||
        policy.get('form-action')?.join() !== form ||
        [...policy.values()].flat().some((source) => /unsafe|\*|:$/.test(source) && source !== 'data:');
      if (loose(header)) problems.push('header');
      // The header is that of all pages beside it.
      for (const [name, hashes] of [
        ['script-src', scripts],
        ['style-src', styles],
      ] as const)
        for (const hash of hashes)
          if (!header.get(name)?.includes(hash)) problems.push(`header without ${name} ${hash}`);
      if (pins.has(path)) return problems;
      if (policies.length !== 1) return [...problems, `${path}: ${policies.length} policies`];
      if (referrer.join() !== (isEmbed(path) ? '' : 'same-origin')) problems.push('referrer');
      const own = directives(policies[0]!);
      if (loose(own) || before.join() !== 'html,head,meta') problems.push('element');
      for (const [name, hashes] of [
        ['script-src', scripts],
        ['style-src', styles],
      ] as const) {
        const allowed = (own.get(name) ?? []).filter((source) => source.startsWith("'sha"));
        if (allowed.toSorted().join() !== [...new Set(hashes)].sort().join()) problems.push(`${name}`);
      }
      if (own.get('script-src')?.includes("'self'") && !outside && !LATER.test(path)) problems.push('scripts of files');
      for (const [name, sources] of own)
        if (sources.some((source) => source !== "'none'" && !header.get(name)?.includes(source)))
          problems.push(`header without ${name}`);
      return problems.map((problem) => `${path}: ${problem}`);
    });
    expect(wrong).toEqual([]);
  });

  test('lets only those pages ask for more that need it', () => {
    const may = (name: string) =>
      [...pages].flatMap(([path, { policies }]) => (directives(policies[0] ?? '').has(name) ? [path] : []));
    expect(
      [...pages]
        .filter(
          ([path, { policies }]) =>
            !pins.has(path) && (directives(policies[0] ?? '').get('connect-src') ?? []).join() !== "'self'",
        )
        .map(([path]) => path)
        .filter((path) => !isPinned(path)),
    ).toEqual([]);
    for (const path of may('worker-src')) expect(path).toMatch(/^(?:[a-z]{2}\/)?keep\/index\.html$/);
    expect(may('worker-src')).toHaveLength(2);
    // They show how an embed will look.
    for (const path of may('frame-src'))
      expect(path).toMatch(/^(?:[a-z]{2}\/)?(?:explore(?:\/[^/]+)?|figures|facts\/[^/]+)\/[^/]+\/index\.html$/);
    for (const path of pins)
      expect(directives(value(path, 'Content-Security-Policy')!).get('connect-src'), path).toEqual(["'self'"]);
    expect(
      [...pages.keys()].filter((path) => isPinned(path) && !pins.has(path) && !path.startsWith(TAKEN_BACK.path)),
    ).toEqual([]);
    expect(pins.size).toBeGreaterThan(0);
  });
});

test('with seven languages there are under a hundred rules', () => {
  const all = files('dist').filter((path) => path !== '_headers');
  const known = new Set(all.flatMap((path) => /^([a-z]{2})\/index\.html$/.exec(path)?.[1] ?? []));
  // Languages that are begun, besides English and those that are there.
  const begun = ['ka', 'hy', 'az', 'tk', 'mn', 'ab'].slice(0, 6 - known.size);
  const added = begun.flatMap((code) =>
    ['index.html', 'countries/index.html', 'countries/tajikistan/index.html', 'share/home.png'].map(
      (path) => `${code}/${path}`,
    ),
  );
  const rules = rulesOf(
    [...all, ...added].map((path) => [path, '']),
    '/',
  );
  expect(1 + known.size + begun.length).toBe(7);
  expect(rules.length).toBeLessThan(100);
});
