import { describe, expect, test } from 'vitest';
import { pinned } from '../../src/embeds/pinned.ts';

const SITE = 'https://example.org/ours/';
const EMBED = `<!DOCTYPE html><html lang="en" data-embed="shares"><head><title>Shares</title><link rel="canonical" href="${SITE}figures/shares/"></head><body> <main> <figure>
  <h1>Shares of GDP</h1> <svg viewBox="0 0 9 9"><text x="3">45%</text></svg> <p class="source">Source: A report, ¶5. Facts as of 21 November 2026.</p>
  <p class="address">Northbound: <a href="${SITE}figures/shares/" data-exempt="address">${SITE}<wbr>figures/<wbr>shares/</a></p> </figure> </main> <script>(()=>{let a=1<2&&3})();</script></body></html>`;
const PLACE = { site: SITE, known: true, page: 'figures/shares/', embed: 'shares', says: '0123456789abcdef' };

describe('a pinned embed', () => {
  test('is the same each time', () => {
    expect(pinned(EMBED, PLACE)).toBe(pinned(EMBED, PLACE));
  });
  test('has links that hold wherever the site lives', () => {
    const html = pinned(EMBED, PLACE);
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
    const fact = pinned(EMBED, { ...PLACE, page: 'facts/a/b/', embed: 'facts/a/b' });
    expect(
      new URL(/href="([^"]*)#versions"/.exec(fact)![1]!, 'https://else.example/a/embed/facts/a/b/v/0/').pathname,
    ).toBe('/a/facts/a/b/');
  });
  test('prints the address in full, or, before the site has one, its path', () => {
    expect(pinned(EMBED, PLACE)).toContain('>https://example.org/ours/<wbr>figures/<wbr>shares/</a>');
    expect(pinned(EMBED, { ...PLACE, known: false })).toContain('>/figures/shares/</a>');
  });
  test('keeps its drawing, says that it is pinned and what it says, and has one script still', () => {
    const html = pinned(EMBED, PLACE);
    expect(html).toContain('<svg viewBox="0 0 9 9"><text x="3">45%</text></svg>');
    expect(html).toContain('<p class="address">Pinned version, which does not change. Northbound');
    expect(html).toMatch(/<p class="newer" hidden(?:="")?>A newer version exists: <a /);
    expect(html).toContain(`data-says="${PLACE.says}"`);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toMatch(/<script>\(\(\)=>\{let a=1<2&&3\}\)\(\);.*fetch\(.\.\.\/\.\.\/version\.json.\).*<\/script>/s);
  });
});
