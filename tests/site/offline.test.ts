/** Over the built site: what a reader can keep is what the page says, and as much. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headersOf, parseRules } from '../../src/headers/headersFile.ts';
import { SUB_PATH } from '../support/sites.ts';
import { files, read } from './built.ts';

const fileOf = (address: string): string =>
  address === '' || address.endsWith('/') ? `${address}index.html` : address;

describe.each([
  ['at the root', 'dist', '/'],
  ['below a sub-path', SUB_PATH.folder, `${SUB_PATH.BASE_PATH}/`],
])('the site %s', (_, folder, base) => {
  const worker = read(folder, 'offline.js');
  const page = read(folder, 'keep/index.html');
  const kept = JSON.parse(/northboundFiles=(\[[^\]]*\])/.exec(worker)![1]!) as string[];
  const chapters = files(folder)
    .filter((path) => /^articles\/[^/]+\/index\.html$/.test(path))
    .map((path) => path.replace('index.html', ''));

  test('keeps every chapter, all letters, and pages that are there', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(8);
    expect(kept).toEqual(
      expect.arrayContaining([...chapters, ...files(folder).filter((path) => path.endsWith('.woff2'))]),
    );
    for (const path of kept) expect(existsSync(join(folder, fileOf(path))), path).toBe(true);
  });
  test('lists what it keeps in a language, where a reader keeps it', () => {
    const pages = kept.filter((path) => (path === '' || path.endsWith('/')) && !path.endsWith('keep/'));
    const [code = ''] = kept.find((path) => /^[a-z]{2}\/$/.test(path))!.split('/');
    for (const [own, all] of [
      ['', pages.filter((path) => !path.startsWith(`${code}/`))],
      [`${code}/`, pages.filter((path) => path.startsWith(`${code}/`) || !pages.includes(`${code}/${path}`))],
    ] as const) {
      const list = /<h2 id="kept".*?<ul[^>]*>(.*?)<\/ul>/s.exec(read(folder, `${own}keep/index.html`))![1]!;
      const listed = Array.from(list.matchAll(/<a href="([^"]*)"[^>]*>.*?<\/a>/g), ([, href]) =>
        href!.slice(base.length),
      );
      expect(listed.sort()).toEqual([...all].sort());
    }
  });
  test('says how much that is, near enough', () => {
    const kilobytesOf = (what: string) =>
      Number(new RegExp(`data-part="size-${what}"[^>]*>([\\d,]+)\\skB<`).exec(page)![1]!.replaceAll(',', ''));
    const contents = kept.map((path) => readFileSync(join(folder, fileOf(path))));
    const sum = (bytes: (content: Buffer) => number) =>
      contents.reduce((all, content) => all + bytes(content), 0) / 1000;
    // Policies are written into pages later.
    expect(kilobytesOf('kept') / sum(({ length }) => length)).toBeCloseTo(1, 1);
    expect(kilobytesOf('fetched') / sum((content) => gzipSync(content).length)).toBeCloseTo(1, 1);
    // Every chapter in both languages, and the pages that explain them.
    expect(kilobytesOf('fetched')).toBeLessThan(600 * 2);
  });
  test('tells a browser to forget its cache by one file, and no more than that', () => {
    const rules = parseRules(read(folder, '_headers'));
    const forgetting = files(folder).filter((path) =>
      headersOf(rules, base + path).some(([name]) => name === 'Clear-Site-Data'),
    );
    expect(forgetting).toEqual(['forget.txt']);
    expect(headersOf(rules, `${base}forget.txt`)).toContainEqual(['Clear-Site-Data', '"cache"']);
  });
});
