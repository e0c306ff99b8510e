import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/cli/difference/builtSite.ts';
import { compare, type Difference } from '../../src/cli/difference/difference.ts';
import { writePage } from '../../src/cli/difference/page.ts';
import { cell, LIMIT, writeSummary } from '../../src/cli/difference/summary.ts';
import { fact, makeSite, type Made } from './madeSite.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';

const language = DEFAULT;

const differ = (old: Made, now: Made): Difference =>
  compare(readSite(makeSite(old))!, readSite(makeSite(now))!, language);
const NONE: Difference = { facts: [], figures: [], texts: [] };

describe('facts', () => {
  test('that changed are shown field by field, as readers see them', () => {
    const correction = { date: '2026-12-03', field: 'value', old: 5, new: 6, why: 'The report says six.' };
    const { facts } = differ(
      { facts: [fact('a/one'), fact('a/same')], pages: { 'sources/a-report/': ['The Report', ''] } },
      {
        facts: [
          fact('a/one', {
            value: 6,
            said: 'about 6 people',
            qualifier: 'about',
            paragraph: 4,
            caveat: 'Beware.',
            report: 'other',
            period: { start: '2024-03', end: '2024-03', precision: 'month', inferred: null },
            corrections: [correction],
          }),
          fact('a/same'),
        ],
        pages: { 'sources/a-report/': ['The Report', ''], 'sources/other/': ['Another Report', ''] },
      },
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      id: 'a/one',
      change: 'changed',
      said: 'about 6 people',
      corrections: ['2026-12-03, value: 5 became 6. The report says six.'],
    });
    expect(facts[0]!.fields).toEqual([
      { field: 'says', old: '5 people', new: 'about 6 people' },
      { field: 'date', old: '2024', new: 'March 2024' },
      { field: 'source', old: 'The Report', new: 'Another Report' },
      { field: 'paragraph', old: '¶3', new: '¶4' },
      { field: 'caveat', old: null, new: 'Beware.' },
    ]);
  });
  test('whose value changes below what is printed show the value itself', () => {
    const [one] = differ(
      { facts: [fact('a/one', { value: 47.88 })] },
      { facts: [fact('a/one', { value: 47.91 })] },
    ).facts;
    expect(one!.fields).toEqual([{ field: 'value', old: '47.88', new: '47.91' }]);
  });
  test('of a build that had fewer fields are compared in those they have', () => {
    const { caveat, statedBy, ...older } = fact('a/one');
    expect([caveat, statedBy]).toEqual([null, 'A source']);
    const [one] = differ({ facts: [older as ReturnType<typeof fact>] }, { facts: [fact('a/one')] }).facts;
    expect(one!.fields).toEqual([{ field: 'stated by', old: null, new: 'A source' }]);
  });
  test('that are added or gone are told apart', () => {
    const { facts } = differ(
      { facts: [fact('a/gone'), fact('a/stays')] },
      { facts: [fact('a/stays'), fact('a/added')] },
    );
    expect(facts.map(({ id, change }) => [id, change])).toEqual([
      ['a/added', 'added'],
      ['a/gone', 'gone'],
    ]);
    expect(facts[0]!.fields.every(({ old }) => old === null)).toBe(true);
    expect(facts[1]!.fields.every(({ new: now }) => now === null)).toBe(true);
  });
  test('name the pages, terms, figures and embeds that hold them, in either build', () => {
    const mark = '<data data-fact="a/one">5</data>';
    const old = {
      facts: [fact('a/one')],
      pages: {
        'articles/first/': ['First', mark],
        'articles/apart/': ['Apart', '<data data-fact="a/one-other">5</data>'],
        'figures/f/': ['Drawn &amp; said', mark],
        'embed/f/': ['Drawn', mark],
        'glossary/': [
          'Glossary',
          `<div class="entry" id="t"><h3>Term &amp; co</h3>${mark}</div><div class="entry" id="u"><h3>Other</h3></div>`,
        ],
        'facts/a/two/': ['Two', mark],
      } as Made['pages'],
    };
    const now = {
      facts: [fact('a/one', { paragraph: 9 })],
      pages: {
        'systems/s/': ['System S', '<a href="/base/facts/a/one/">All</a>'],
        '': ['Home', mark],
        'glossary/': ['Glossary', `<div class="else" data-part="entry" id="v"><h3>Of today</h3>${mark}</div>`],
      } as Made['pages'],
    };
    expect(differ(old, now).facts[0]!.holders).toEqual([
      { kind: 'Chapter', title: 'First', path: 'articles/first/' },
      { kind: 'System', title: 'System S', path: 'systems/s/' },
      { kind: 'Term', title: 'Term & co', path: 'glossary/#t' },
      { kind: 'Term', title: 'Of today', path: 'glossary/#v' },
      { kind: 'Page', title: 'Home', path: '' },
      { kind: 'Figure', title: 'Drawn & said', path: 'figures/f/' },
      { kind: 'Embed', title: 'Drawn', path: 'embed/f/' },
      { kind: 'Ledger', title: 'Two', path: 'facts/a/two/' },
    ]);
  });
});

describe('figures', () => {
  test('are shown where their picture or their words changed, added or gone', () => {
    const { figures } = differ(
      { figures: [{ id: 'drawn' }, { id: 'said' }, { id: 'same' }, { id: 'gone' }] },
      {
        figures: [
          { id: 'drawn', drawn: '<rect width="6"/>' },
          { id: 'said', caveats: ['New caveat.'] },
          { id: 'same' },
          { id: 'added' },
        ],
      },
    );
    expect(figures.map(({ id, change, redrawn }) => [id, change, redrawn])).toEqual([
      ['added', 'added', true],
      ['drawn', 'changed', true],
      ['gone', 'gone', true],
      ['said', 'changed', false],
    ]);
    expect(figures[3]!.fields).toEqual([{ field: 'caveats', old: '', new: 'New caveat.' }]);
  });
  test('stand old beside new, each whole', () => {
    const [figure] = differ({ figures: [{ id: 'f' }] }, { figures: [{ id: 'f', drawn: '<circle r="1"/>' }] }).figures;
    expect(figure!.old!.svg).toContain('<rect width="5"/>');
    expect(figure!.new!.svg).toContain('<circle r="1"/>');
  });
});

describe('what is no difference', () => {
  const facts = [fact('a/one'), fact('a/two')];
  const figures = [{ id: 'f', facts: ['a/one', 'a/two'] }, { id: 'g' }];
  test('two builds of one site', () => expect(differ({ facts, figures }, { facts, figures })).toEqual(NONE));
  test('another order of facts and figures', () => {
    expect(
      differ(
        { facts, figures },
        { facts: facts.toReversed(), figures: [figures[1]!, { ...figures[0]!, facts: ['a/two', 'a/one'] }] },
      ),
    ).toEqual(NONE);
  });
  test('the day of the edition, even where it breaks the lines of pictures elsewhere', () => {
    const pages = (day: string): Made['pages'] => ({
      'about/': ['About', `<p>As of ${day}.</p><p>Published 21 November 2026</p>`],
    });
    expect(
      differ(
        { facts, figures, pages: pages('21 November 2026') },
        { edition: '2026-12-03', facts, figures, pages: pages('3 December 2026') },
      ),
    ).toEqual(NONE);
    const moved = differ(
      { figures },
      { edition: '2026-12-03', figures: [{ ...figures[0]!, drawn: '<rect width="7"/>' }, figures[1]!] },
    );
    expect(moved.figures.map(({ id }) => id)).toEqual(['f']);
  });
});

test('texts show the paragraphs that only one of them has', () => {
  const cards = (said: string) =>
    `<figure><p>${said}</p></figure><ol><li popover>${said}</li></ol><script>${said}</script>`;
  const { texts } = differ(
    {
      pages: {
        'articles/a/': ['A', `<p>Same <b>words</b> &amp; more.</p><p>Old words.</p>${cards('one')}`],
        'about/': ['About', '<p>Same.</p>'],
      },
    },
    {
      pages: {
        'articles/a/': ['A', `<p>Same words &amp;\n more.</p><p>New words.</p>${cards('two')}`],
        'about/': ['About', '<p>Same.</p>'],
        'method/': ['Method', '<p>How.</p>'],
      },
    },
  );
  expect(texts).toEqual([
    { path: 'articles/a/', change: 'changed', title: 'A', old: ['Old words.'], new: ['New words.'] },
    { path: 'method/', change: 'added', title: 'Method', old: [], new: ['How.'] },
  ]);
});

const HOSTILE = '<script>alert(1)</script> | **b** `c` [d](javascript:e) @editors #1 </td>\n\n# f "g" & h';
const hostile = () =>
  differ(
    { facts: [fact('a/one')], figures: [{ id: 'f', title: 'x' }] },
    {
      facts: [fact('a/one', { label: HOSTILE, caveat: HOSTILE, said: HOSTILE })],
      figures: [{ id: 'f', title: 'y', caveats: [HOSTILE], drawn: '<script>alert(2)</script>' }],
    },
  );

describe('the page', () => {
  interface Node {
    nodeName: string;
    tagName?: string;
    value?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: Node[];
  }
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  const read = (html: string) => all(parse(html));

  test('holds hostile words as words, and pictures as images in which nothing runs', () => {
    const nodes = read(writePage(hostile()));
    expect(nodes.some(({ nodeName }) => ['script', 'iframe', 'object', 'svg', 'link', 'td'].includes(nodeName))).toBe(
      false,
    );
    expect(nodes.filter(({ value }) => value === HOSTILE).length).toBeGreaterThanOrEqual(3);
    const addresses = nodes.flatMap(({ attrs = [] }) =>
      attrs.filter(({ name }) => ['src', 'href'].includes(name)).map(({ value }) => value),
    );
    for (const address of addresses) expect(address).toMatch(/^#|^data:image\/svg\+xml;base64,/);
    for (const { attrs = [] } of nodes) for (const { name } of attrs) expect(name).not.toMatch(/^on/);
  });
  test('shows a changed picture twice, an added or gone one once', () => {
    const difference = differ(
      { figures: [{ id: 'a' }, { id: 'b' }] },
      { figures: [{ id: 'a', drawn: '<circle/>' }, { id: 'c' }] },
    );
    const pictures = read(writePage(difference))
      .filter(({ nodeName }) => nodeName === 'img')
      .map(({ attrs }) => attrs!.find(({ name }) => name === 'alt')!.value);
    expect(pictures).toEqual(['Old: Title of a', 'New: Title of a', 'Old: Title of b', 'New: Title of c']);
  });
  test('says so where nothing changes', () => expect(writePage(NONE).match(/None changes\./g)).toHaveLength(3));
});

describe('the summary', () => {
  test('is tables, in which hostile words are words', () => {
    const summary = writeSummary(hostile());
    expect(summary).not.toMatch(/<script|\*\*b|`c|\[d\]|@editors|(?<!&)#1|<\/td>/);
    const rows = summary.split('\n').filter((line) => line.startsWith('|'));
    const cells = new Set(rows.map((line) => line.split(' | ').length));
    // Six columns of facts, two of figures.
    expect(cells).toEqual(new Set([6, 2]));
    expect(summary).toContain('1 fact changed, 1 figure changed');
  });
  test('says that nothing changes', () =>
    expect(writeSummary(NONE)).toContain('No fact, no figure and no text of the site changes.'));
  test('says where no correction is recorded', () => {
    expect(
      writeSummary(differ({ facts: [fact('a/one')] }, { facts: [fact('a/one', { value: 6, said: '6 people' })] })),
    ).toContain('**none recorded**');
  });
  test('is cut at the limit of GitHub, and counts what it leaves out', () => {
    const many = (value: number) =>
      Array.from({ length: 900 }, (_, i) =>
        fact(`a/fact-${i}`, { value, said: `${value} people`, caveat: 'words '.repeat(40) + value }),
      );
    const difference = differ({ facts: many(1) }, { facts: many(2), figures: [{ id: 'f' }] });
    const summary = writeSummary(difference);
    expect(summary.length).toBeLessThanOrEqual(LIMIT);
    expect(summary.length).toBeGreaterThan(LIMIT * 0.9);
    const shown = summary.match(/^\| Label of a/gm)!.length;
    // What is small enough still stands after what is not.
    const left = /Left out here for length: (\d+) facts changed(, 1 figure added)?\./.exec(summary)!;
    expect(shown + Number(left[1])).toBe(900);
    for (const limit of [1000, 5000]) expect(writeSummary(difference, limit).length).toBeLessThanOrEqual(limit);
  });
  test('cuts long words in a cell with a sign', () => {
    expect(cell('x'.repeat(1000))).toMatch(/^x+…$/);
    expect(cell('x'.repeat(1000)).length).toBeLessThan(300);
  });
});

describe('the command', () => {
  const run = (...given: string[]) => {
    const out = mkdtempSync(join(tmpdir(), 'difference-out-'));
    execFileSync(process.execPath, ['src/cli/difference/cli.ts', ...given, '--out', join(out, 'new')], {
      stdio: 'pipe',
    });
    return ['index.html', 'summary.md'].map((name) => readFileSync(join(out, 'new', name), 'utf8'));
  };
  const site = makeSite({ facts: [fact('a/one')] });
  test('writes a page and a summary', () => {
    const [html, markdown] = run(site, makeSite({ facts: [fact('a/one', { caveat: 'Beware.' })] }));
    expect(html).toContain('Beware.');
    expect(markdown).toContain('Beware.');
  });
  test.each([
    ['the old site', ['nowhere', site], 'There is no old site to compare with'],
    ['the new site', [site, 'nowhere'], 'The proposed site was not built'],
    ['both', ['nowhere', 'nowhere'], 'Neither the old site nor the proposed one was built'],
  ])('says so plainly where %s is missing', (_, folders, words) => {
    for (const text of run(...folders)) expect(text).toContain(words);
  });
  test('says what it expects', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/difference/cli.ts', 'one'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('expected two folders, received one');
    expect(stderr).not.toContain('    at ');
    expect(existsSync('one')).toBe(false);
  });
});
