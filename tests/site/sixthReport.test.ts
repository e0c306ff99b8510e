/** What the recipes of docs/recipes made of a sixth report stands in the site of a year on. Reads dist-sub-path, as tests/support/buildSites.ts builds it. */
import { describe, expect, test } from 'vitest';
import { readRecipes } from '../recipes/recipe.ts';
import { SUB_PATH } from '../support/sites.ts';
import { read } from './built.ts';

const { folder, BASE_PATH } = SUB_PATH;
const page = (path: string) => read(folder, `${path}/index.html`);
/** A number in a page, and what it is linked to. */
const number = (value: number | string, fact: string) => `<data value="${value}" data-fact="${fact}"`;
/** What a button of a page opens. */
const opened = (html: string, note: string) => html.split(`id="${note}"`)[1]!.split('id="note-')[0]!;
const added = readRecipes()
  .flatMap(({ example }) => example)
  .flatMap(({ file, text }) => {
    const dataset = /^data\/datasets\/(.+)\.json$/.exec(file ?? '')?.[1];
    if (!dataset) return [];
    const { id, ...fact } = JSON.parse(text) as { id: string; value: number; paragraph?: number };
    return [{ ...fact, id: `${dataset}/${id}` }];
  });

describe('the sixth report', () => {
  test('has its page, with every fact from it, and counts on the first page', () => {
    const source = page('sources/sixth-report');
    const fromReport = added.filter(({ paragraph }) => paragraph !== undefined);
    expect(fromReport.length).toBeGreaterThan(1);
    for (const { id, value } of fromReport) expect(source.includes(number(value, id)), id).toBe(true);
    expect(source.includes(number(4200, 'labour-market/uz-2025-orchards'))).toBe(true);
    expect(read(folder, 'index.html')).toMatch(/<data value="6" data-derived="count of sources">six<\/data>/);
    expect(read('dist', 'index.html')).toMatch(/<data value="5" data-derived="count of sources">five<\/data>/);
  });

  test('has facts with pages of their own', () => {
    expect(added.length).toBeGreaterThan(2);
    for (const { id, value } of added) expect(page(`facts/${id}`).includes(number(value, id)), id).toBe(true);
  });

  test('has an article that home leads to, whose numbers open to their facts, with its figure and its term', () => {
    const article = page('articles/the-apple-road');
    expect(read(folder, 'index.html')).toContain(`href="${BASE_PATH}/articles/the-apple-road/"`);
    for (const [value, id] of [
      [11900, 'kg-2025-orchards'],
      [15000, 'kg-2025-orchards-union'],
    ]) {
      const [, note] = new RegExp(`href="#(note-\\d+)"[^>]*>${number(value!, `labour-market/${id}`)}>`).exec(article)!;
      // What opens leads to the fact’s page.
      expect(opened(article, note!)).toContain(`${BASE_PATH}/facts/labour-market/${id}/`);
    }
    expect(article).toContain('id="figure-orchards-2025"');
    expect(article).toMatch(/<g data-fact="labour-market\/uz-2025-orchards">.*?at least 4,200/);
    const [, term] = /<a class="term"[^>]* href="#(note-\d+)"[^>]*>seasonal work/i.exec(article)!;
    expect(opened(article, term!)).toContain('in one part of the year');
  });

  test('has a figure with a page and an embed', () => {
    for (const path of ['figures/orchards-2025', 'embed/orchards-2025'])
      expect(page(path)).toContain('data-fact="labour-market/kg-2025-orchards"');
    expect(page('glossary')).toContain('id="seasonal-work"');
  });

  test('has its disagreement, its verdict and its correction told', () => {
    const [, entry] = /<li id="orchards-2025"[^>]*><a href="[^"]*\/disagreements\/orchards-2025\/"([^]*?)<\/ul>/.exec(
      page('disagreements'),
    )!;
    const section = page('disagreements/orchards-2025')
      .split('<section id="orchards-2025"')[1]!
      .split('</section>')[0]!;
    for (const [value, id] of [
      [11900, 'kg-2025-orchards'],
      [15000, 'kg-2025-orchards-union'],
    ])
      for (const part of [entry, section]) expect(part).toContain(number(value!, `labour-market/${id}`));
    // Both on one line.
    expect(entry!.match(/<circle/g)).toHaveLength(2);
    expect(page('facts/remittance-shares/tj-2023-orchard-review')).toContain(
      'The series rounds to the report’s number.',
    );
    const correction = page('corrections/2026-11-30')
      .split('id="2026-11-30/labour-market/kg-2025-orchards/value"')[1]!
      .split('</article>')[0]!;
    expect(correction).toMatch(/19,100 people<\/del>.*11,900 people<\/ins>.*A digit had been misread\./s);
  });
});
