import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { findArticle, plainArticle, type PlainOptions } from '../../src/feeds/article.ts';
import { readChapter } from '../../src/feeds/chapter.ts';
import { writeAtom, writeJsonFeed } from '../../src/feeds/chapterFeeds.ts';
import { readPage } from '../../src/seo/builtPage.ts';
import { writeSitemap } from '../../src/seo/sitemap.ts';
import { readHtml } from '../support/readHtml.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { openProject } from '../../src/project/project.ts';

const language = DEFAULT;

const ROOT = 'https://northbound.example/sub/';
const AT = `${ROOT}articles/one/`;
const given: PlainOptions = {
  at: AT,
  root: ROOT,
  language,
  size: () => ({ width: 776, height: 400 }),
  numbers: 'facts',
  tables: false,
};
const html = unified().use(rehypeStringify);

const SIGN = '<span class="sign" role="img" aria-label="sources differ">≠</span>';
const mark = (note: number, words: string, more = '') =>
  `<a href="#note-${note}" data-note="${note}" role="doc-noteref"${more}>${words}</a>`;
const claim = (note: number) => mark(note, `¶${SIGN}`, ' class="claim" data-fact="a/b" aria-label="Source: it fell"');
const NOTES = `<section class="notes" data-part="notes"><h2>Where each number comes from, and what words mean</h2><ol>
  <li class="card" data-part="card" id="note-1" popover><a class="close" data-part="back" href="#note-1-mark">Back to the text</a><p class="value"><data value="45" data-fact="a/b">45% of GDP</data></p><p class="phrase">“45%”</p><a class="more" data-part="more" href="/sub/facts/a/b/">All about this number</a></li>
  <li class="card" data-part="card" id="note-2" popover><a class="close" data-part="back" href="#note-1-mark">Back to the text</a><p class="value"><data value="4" data-derived="difference">4 points</data></p><p>Computed by this site: the difference of</p><ul><li><a href="/sub/facts/a/b/"><data data-fact="a/b">45%</data></a>, one</li></ul></li>
  <li class="card" data-part="card" id="note-3" popover><a class="close" data-part="back" href="#note-1-mark">Back to the text</a><p class="value">Patent</p><a class="more" data-part="more" href="/sub/glossary/#patent">In the glossary</a></li>
  </ol></section>`;
const page = (body: string) =>
  `<!doctype html><html><head><link rel="canonical" href="${AT}"><script type="application/ld+json">${JSON.stringify({
    '@graph': [
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'Article',
        url: AT,
        position: 2,
        headline: 'A & <b>',
        description: 'Of <i> & more',
        datePublished: '2026-11-21',
        dateModified: '2026-12-01',
      },
    ],
  })}</script></head><body><nav>All chapters</nav><article class="prose"><div class="start" data-part="aside"><nav>Thread</nav></div><p class="kicker" data-part="aside">Chapter 2</p><h1>A &amp; &lt;b&gt;</h1>${body}${NOTES}<p class="report-error" data-part="aside">Is something wrong here?</p></article></body></html>`;
const NUMBER = `<p>It was ${mark(1, `<data value="45" data-fact="a/b">45%</data>${SIGN}`)} then.</p>`;
const COMPUTED = `<p>Less by ${mark(2, '<data data-derived="difference">4 points</data><span class="sign" role="img" aria-label="ours">†</span>')}.</p>`;
const FIGURE = `<figure class="figure" data-part="figure" id="figure-two"><figcaption><p class="title" data-part="title">A finding: <a class="fact-link" href="/sub/facts/a/b/"><data data-fact="a/b">45%</data></a></p><p class="subtitle" data-part="subtitle">A measure</p></figcaption>
  <svg class="shared" aria-hidden="true"><defs></defs></svg><div class="drawing"><svg class="narrow" aria-label="What is &quot;drawn&quot;"><text>45</text></svg></div>
  <ul class="caveats" data-part="caveats"><li>A caveat, <data data-derived="change">9%</data></li></ul><p class="source" data-part="source">Source: A, ¶1.</p>
  <details><summary>All of it as a table</summary><table><caption>A measure</caption><thead><tr><th scope="col">What</th></tr></thead><tbody><tr><th scope="row"><a href="/sub/facts/a/b/">45%</a></th></tr></tbody></table></details>
  <p class="outlets" data-part="outlets"><a href="/sub/figures/two.png">PNG</a></p></figure>`;
const TOLD = `<section class="told" data-told="three"><script>1</script><p class="title" data-part="title">What is told</p><div class="steps">
  <div class="step at" data-part="step"><div class="words" data-part="words" id="three-1">${NUMBER}</div><figure class="still"><div class="drawing"><svg aria-label="First"></svg></div></figure></div>
  <div class="step" data-part="step"><div class="words" data-part="words" id="three-2"><p>Then.</p><ul class="caveats"><li>Beware</li></ul></div><figure class="still"><div class="drawing"><svg aria-label="Second"></svg></div></figure></div>
  </div><p class="source" data-part="source">Source: B.</p><details><summary>All that is drawn, as a table</summary><table><tbody><tr><td>x</td></tr></tbody></table></details></section>`;

const plain = (body: string, how: Partial<PlainOptions> = {}): string =>
  html.stringify(plainArticle(findArticle(page(body))!, { ...given, ...how }));
/** Without the notes at the end, and without the spaces between elements. */
const text = (body: string, how: Partial<PlainOptions> = {}): string =>
  plain(body, how)
    .replace(/<(?:h2>†|section role="doc-endnotes").*$/s, '')
    .replaceAll(/>\s+</g, '><')
    .trim();

describe('a chapter without styles and scripts', () => {
  test('has each number linked to its fact', () => {
    expect(text(NUMBER)).toBe('<p>It was <a href="https://northbound.example/sub/facts/a/b/">45%</a> then.</p>');
  });
  test('has the sign of a claim linked', () => {
    expect(text(`<p>And it fell${claim(1)}.</p>`)).toBe(`<p>And it fell<a href="${ROOT}facts/a/b/">¶</a>.</p>`);
    expect(text(`<p>And it fell${claim(1)}.</p>`, { numbers: 'notes' })).toBe(
      '<p>And it fell<a href="#note-1" role="doc-noteref" data-fact="a/b">1</a>.</p>',
    );
  });
  test('has † at what the site computed, with its account at the end', () => {
    expect(text(COMPUTED)).toBe('<p>Less by 4 points†.</p>');
    expect(readHtml(plain(COMPUTED)).text).toMatch(
      /† Computed by this site\s*4 points\s*Computed by this site: the difference of\s*45%, one/,
    );
    // Facts have pages of their own.
    expect(plain(COMPUTED)).not.toContain('All about this number');
  });
  test('has notes instead, if asked for, each at its number', () => {
    expect(text(NUMBER, { numbers: 'notes' })).toBe(
      '<p>It was 45%<a href="#note-1" role="doc-noteref" data-fact="a/b">1</a> then.</p>',
    );
    expect(text(COMPUTED, { numbers: 'notes' })).toBe(
      '<p>Less by 4 points<a href="#note-2" role="doc-noteref">2</a>.</p>',
    );
    const notes = plain(NUMBER, { numbers: 'notes' });
    expect(notes).toMatch(
      /<section role="doc-endnotes">.*<li id="note-1" value="1" data-fact="a\/b">.*“45%”.*<li id="note-2" value="2">/s,
    );
    expect(notes).not.toContain('note-3');
  });
  test('has terms linked to the glossary', () => {
    for (const numbers of ['facts', 'notes'] as const)
      expect(text(`<p>A ${mark(3, 'bought patent')}</p>`, { numbers })).toBe(
        `<p>A <a href="${ROOT}glossary/#patent">bought patent</a></p>`,
      );
  });
  test('keeps who said a quotation', () => {
    expect(
      text(
        '<div class="quote"><blockquote><p data-exempt="x">“So”</p></blockquote><p class="who">— <span>She, in <a href="/sub/sources/s/">S</a>, ¶7</span></p></div>',
      ),
    ).toBe(`<blockquote><p>“So”</p></blockquote><p>— She, in <a href="${ROOT}sources/s/">S</a>, ¶7</p>`);
  });
  test('has a picture for a figure, with finding, measure, caveats, source and the way to it', () => {
    const figure = `<figure><img src="${ROOT}figures/two.png" alt="What is &#x22;drawn&#x22;" width="776" height="400"><figcaption><p><strong>A finding: <a href="${ROOT}facts/a/b/">45%</a></strong></p><p>A measure</p><ul><li>A caveat, 9%<a href="${ROOT}figures/two/">†</a></li></ul><p>Source: A, ¶1.</p><p><a href="${ROOT}figures/two/">About this figure</a></p></figcaption></figure>`;
    expect(text(FIGURE)).toBe(figure);
    expect(text(FIGURE, { tables: true })).toBe(
      `${figure}<table><caption>A measure</caption><thead><tr><th scope="col">What</th></tr></thead><tbody><tr><th scope="row"><a href="${ROOT}facts/a/b/">45%</a></th></tr></tbody></table>`,
    );
  });
  test('has words and stills of a passage in turn', () => {
    const still = (step: number, alt: string) =>
      `<figure><img src="${ROOT}told/three-${step}.png" alt="${alt}" width="776" height="400"></figure>`;
    expect(text(TOLD)).toBe(
      `<p><strong>What is told</strong></p>${text(NUMBER)}${still(1, 'First')}<p>Then.</p><ul><li>Beware</li></ul>${still(2, 'Second')}<p>Source: B.</p>`,
    );
    expect(text(TOLD, { tables: true })).toMatch(/<table><tbody><tr><td>x<\/td><\/tr><\/tbody><\/table>$/);
  });
  test('has whole addresses, and nothing of the interface', () => {
    const rest = `<h2 id="h"><a class="anchor" data-part="anchor" href="#h">Head</a></h2><p class="x" style="color:red" onclick="x()"><span data-exempt="y">In <a href="#h">2014</a>, <a href="../two/">there</a>, <a href="https://else.example/?a=1&amp;b">else</a></span></p><script>alert(1)</script><style>p{}</style><form><input></form><aside><p>Kept</p></aside><p class="way-on" data-part="aside">Next: more</p>`;
    expect(text(rest)).toBe(
      `<h2>Head</h2><p>In <a href="${AT}#h">2014</a>, <a href="${ROOT}articles/two/">there</a>, <a href="https://else.example/?a=1&#x26;b">else</a></p><p>Kept</p>`,
    );
  });
  test('is not made where a number has no note, or there is no chapter', () => {
    expect(() => plain(`<p>${mark(9, '<data data-fact="a/b">1</data>')}</p>`)).toThrow(`${AT}: no note 9`);
    expect(() => readChapter('one', '<main></main>', given)).toThrow(
      'articles/one/ does not say that it is an article',
    );
  });
});

describe('a chapter in Markdown', () => {
  const markdown = (body: string) => readChapter('one', page(body), given).markdown;
  test('begins with what it is, for programs', () => {
    expect(markdown('')).toMatch(
      /^---\ntitle: A & <b>\ndescription: Of <i> & more\nchapter: 2\ndate: 2026-11-21\nupdated: 2026-12-01\nlanguage: en\npublisher: Northbound\ncanonical: https:\/\/northbound\.example\/sub\/articles\/one\/\nlicence: CC-BY-4\.0\nlicence_url: https:.*\n---\n\n# A & \\<b>\n/,
    );
  });
  test('names a number’s fact at the number, and says in a footnote where it comes from', () => {
    expect(markdown(NUMBER)).toContain('It was 45%[^a/b] then.');
    expect(markdown(NUMBER)).toContain(
      '[^a/b]: 45% of GDP\n\n    “45%”\n\n    [All about this number](https://northbound.example/sub/facts/a/b/)',
    );
    expect(markdown(COMPUTED)).toContain('Less by 4 points[^computed-2].');
    expect(markdown(COMPUTED)).toContain(
      '[^computed-2]: 4 points\n\n    Computed by this site: the difference of\n\n    - [45%](https://northbound.example/sub/facts/a/b/), one',
    );
  });
  test('has figures as picture, words and table', () => {
    expect(markdown(FIGURE)).toContain(
      `![What is "drawn"](${ROOT}figures/two.png)\n\n**A finding: [45%](${ROOT}facts/a/b/)**\n\nA measure\n\n- A caveat, 9%[†](${ROOT}figures/two/)\n\nSource: A, ¶1.\n\n[About this figure](${ROOT}figures/two/)\n\n| What |\n| - |\n| [45%](${ROOT}facts/a/b/) |`,
    );
    expect(markdown(TOLD)).toContain(`![Second](${ROOT}told/three-2.png)`);
  });
  test('takes no words for marks', () => {
    expect(markdown('<p>*a* [b] _c_ # d</p>')).toContain('\\*a\\* \\[b] \\_c\\_ # d');
  });
});

describe('feeds of chapters', () => {
  const chapters = [
    ['one', '2026-12-01', 1],
    ['two', '2027-01-01', 2],
    ['three', '2027-01-01', 3],
  ] as const;
  const read = chapters.map(([slug, updated, number]) => ({
    ...readChapter(slug, page(NUMBER), given),
    slug,
    updated,
    number,
    address: `${ROOT}articles/${slug}/`,
  }));
  const feed = JSON.parse(writeJsonFeed(read, language)) as { items: Record<string, string>[] };
  test('have the newest first, and those of a day in their order', () => {
    expect(feed.items.map(({ id }) => id)).toEqual(['two', 'three', 'one'].map((slug) => `${ROOT}articles/${slug}/`));
    expect(feed.items[0]).toMatchObject({
      url: `${ROOT}articles/two/`,
      date_published: '2026-11-21T00:00:00.000Z',
      date_modified: '2027-01-01T00:00:00.000Z',
      title: 'A & <b>',
      summary: 'Of <i> & more',
    });
    expect(writeAtom(read, language)).toContain('<title type="html"><![CDATA[A &amp; &lt;b&gt;]]></title>');
    expect(
      writeAtom(read, language)
        .match(/<updated>[^<]+/g)!
        .map((each) => each.slice(9, 19)),
    ).toEqual(['2027-01-01', '2027-01-01', '2027-01-01', '2026-12-01']);
  });
  test('without a chapter are feeds too', () => {
    expect((JSON.parse(writeJsonFeed([], language)) as { items: unknown[] }).items).toEqual([]);
  });
});

test('a page says whether it is listed, and what it is', () => {
  expect(readPage(page(''))).toMatchObject({ canonical: AT, listed: true, is: { '@type': 'Article' } });
  expect(readPage(page('').replace('</head>', '<meta name="robots" content="noindex"></head>')).listed).toBe(false);
  expect(readPage('<html></html>')).toEqual({ canonical: null, listed: false, is: undefined });
});

test('in another language a figure has its picture from there, and no word is English', () => {
  const russian = openProject('.').in('ru').language;
  const text = html.stringify(
    plainArticle(findArticle(page(COMPUTED + FIGURE + TOLD))!, { ...given, root: `${ROOT}ru/`, language: russian }),
  );
  expect(text).toContain(`<img src="${ROOT}ru/figures/two.png" alt="What is &#x22;drawn&#x22;"`);
  expect(text).toContain(`<img src="${ROOT}ru/told/three-2.png" alt="Second"`);
  expect(text).toContain(`>${russian.messages.figure.about}</a>`);
  expect(text).toMatch(/<h2>† Вычислено [^<]*<\/h2>/);
  const feed = JSON.parse(writeJsonFeed([], russian)) as { language: string; title: string; feed_url: string };
  expect(feed).toMatchObject({ language: 'ru', title: 'Northbound: главы' });
  expect(feed.feed_url).toMatch(/\/ru\/feed\.json$/);
  expect(writeAtom([], russian)).toContain('<feed xml:lang="ru"');
});

test('a sitemap is XML, whatever an address holds', () => {
  expect(writeSitemap([{ address: `${ROOT}?a&b`, changed: '2026-11-21' }])).toContain(
    `<url><loc>${ROOT}?a&amp;b</loc><lastmod>2026-11-21</lastmod></url>`,
  );
});
