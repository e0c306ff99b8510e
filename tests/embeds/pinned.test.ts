import { describe, expect, test } from 'vitest';
import { pinned } from '../../src/embeds/pinned.ts';
import { reading } from '../../src/embeds/reading.ts';

const embed = ({ value = '45%', edition = '21 November 2026', site = 'https://example.org/ours/' } = {}) =>
  `<!DOCTYPE html><html lang="en" data-embed="shares"><head><title>Shares</title><link rel="canonical" href="${site}figures/shares/"></head><body> <main> <figure>
  <h1>Shares of GDP</h1> <svg><text x="3">${value}</text></svg> <p class="source">Source: A report, ¶5. Facts as of ${edition}.</p>
  <p class="address">Northbound: <a href="${site}figures/shares/">${site}<wbr>figures/<wbr>shares/</a></p> </figure> </main> <script>(()=>{let a=1<2&&3})();</script></body></html>`;
const PLACE = { site: 'https://example.org/ours/', known: true, page: 'figures/shares/', embed: 'shares' };

describe('what a reader reads in an embed', () => {
  test('is the same on another day and at another address', () => {
    expect(reading(embed({ edition: '1 May 2027', site: 'https://example.com/' }))).toBe(reading(embed()));
  });
  test('is other when a number of the drawing is', () => {
    expect(reading(embed({ value: '46%' }))).not.toBe(reading(embed()));
  });
});

describe('a pinned embed', () => {
  test('is the same each time', () => {
    expect(pinned(embed(), PLACE)).toBe(pinned(embed(), PLACE));
  });
  test('has links that hold wherever the site lives', () => {
    const html = pinned(embed(), PLACE);
    const links = Array.from(html.matchAll(/<(?:a|link) [^>]*href="([^"]*)"/g), ([, href]) => href!);
    expect(links).toEqual([
      '../../../../figures/shares/',
      '../../../../figures/shares/',
      '../../../../figures/shares/#versions',
    ]);
    for (const link of links)
      expect(new URL(link, 'https://else.example/a/embed/shares/v/0123456789abcdef/').href).toMatch(
        /^https:\/\/else\.example\/a\/figures\/shares\//,
      );
    const fact = pinned(embed(), { ...PLACE, page: 'facts/a/b/', embed: 'facts/a/b' });
    expect(
      new URL(/href="([^"]*)#versions"/.exec(fact)![1]!, 'https://else.example/a/embed/facts/a/b/v/0/').pathname,
    ).toBe('/a/facts/a/b/');
  });
  test('prints the address in full, or, before the site has one, its path', () => {
    expect(pinned(embed(), PLACE)).toContain('>https://example.org/ours/<wbr>figures/<wbr>shares/</a>');
    expect(pinned(embed(), { ...PLACE, known: false })).toContain('>/figures/shares/</a>');
  });
  test('says that it is pinned and what it says, and has one script still', () => {
    const html = pinned(embed(), PLACE);
    expect(html).toContain('<p class="address">Pinned version, which does not change. Northbound');
    expect(html).toContain(`data-says="${reading(embed())}"`);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toMatch(/<script>\(\(\)=>\{let a=1<2&&3\}\)\(\);.*fetch\(.\.\.\/\.\.\/version\.json.\).*<\/script>/s);
  });
});
