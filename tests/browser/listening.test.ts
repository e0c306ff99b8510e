/** What a screen reader reads of a chapter, in its order: the accessibility tree as the browser makes it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatFact, type Form } from '../../src/ledger/format.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { SIGNS, signOf, type Sign } from '../../src/ledger/sign.ts';
import { plain } from '../../src/ledger/texts.ts';
import { findFigure } from '../../src/figure/registry.ts';
import { findScrolly } from '../../src/figure/scrollyRegistry.ts';
import { launch } from '../../src/cli/browser.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const address = inject('address');
const text = (slug: string): string => readFileSync(`content/articles/${slug}.mdx`, 'utf8');
const ids = (source: string, component: string): string[] =>
  Array.from(source.matchAll(new RegExp(`<${component} (?:id|name)="([^"]+)"`, 'g')), ([, id]) => id!);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** Lines of the tree, each role with its name, from the outermost to what it holds; the page stays open. */
async function listen(slug: string): Promise<string[]> {
  const path = `${address}/articles/${slug}/`;
  if (page.url() !== path) await page.goto(path);
  const tree = await page.locator('main').ariaSnapshot();
  // Names with a colon in them stand in quotes of the format.
  return tree.split('\n').map((line) =>
    line
      .replace(/^\s*- /, '')
      .replace(/^'(.*)':?$/, '$1')
      .replaceAll("''", "'"),
  );
}

/** Expects lines that hold these texts, each after the one before it. */
function expectInOrder(lines: string[], texts: string[]): void {
  let at = -1;
  for (const each of texts) {
    const next = lines.findIndex((line, i) => i > at && line.includes(each));
    expect(next, `“${each}” after “${lines[at] ?? 'the beginning'}”`).toBeGreaterThan(at);
    at = next;
  }
}

describe('chapter 2, heard', () => {
  const SLUG = 'what-the-money-means';
  const source = text(SLUG);

  test('reads headings, people, panels, figures and quotations where the text has them', async () => {
    const lines = await listen(SLUG);
    const blocks = Array.from(
      source.matchAll(
        /^## (.+)$|<Figure id="([^"]+)"|<Person name="([^"]+)"|<Numbers title="([^"]+)"|<Quote [^>]*>([^<]+)</gm,
      ),
      ([, heading, figure, person, panel, quotation]) => ({ heading, figure, person, panel, quotation }),
    );
    expect(blocks.length).toBeGreaterThan(15);
    const said = await Promise.all(
      blocks.map(async ({ heading, figure, person, panel, quotation }) =>
        heading
          ? `heading "${heading}" [level=2]`
          : figure
            ? `img "${plain((await findFigure(figure, ledger))!.alt, ledger).slice(0, 60)}`
            : person
              ? `group "${person}"`
              : (panel ?? quotation)!,
      ),
    );
    expectInOrder(lines, [
      'heading "What the money means" [level=1]',
      ...said,
      'heading "Notes" [level=2]',
      'heading "Sources of this chapter" [level=2]',
    ]);
  });

  test('reads of each figure its finding, then the drawing’s text once, what to beware of, its source, its table', async () => {
    const lines = await listen(SLUG);
    const signs = new Set(
      Object.entries(SIGNS).map(([name, sign]) => `img "${language.messages.key[name as Sign].name}": ${sign}`),
    );
    for (const id of ids(source, 'Figure')) {
      const figure = (await findFigure(id, ledger))!;
      const [begin] = plain(figure.title, ledger).split(/[\n]/);
      const from = lines.findIndex((line) => line.startsWith(`figure "${begin!.slice(0, 30)}`));
      const to = lines.findIndex((line, i) => i > from && line.startsWith('link "About this figure"'));
      const own = lines.slice(from, to);
      expectInOrder(own, [
        `img "${plain(figure.alt, ledger).slice(0, 60)}`,
        'listitem',
        'Source: ',
        'Show as table',
        'Download',
        'link "Embed"',
        'link "Share"',
        'link "Cite"',
      ]);
      expect(
        own.filter((line) => line.includes('img "') && !signs.has(line)),
        id,
      ).toHaveLength(1);
    }
  });

  test('reads each number as the link to its source, in the order of the text, with what its sign means', async () => {
    const lines = await listen(SLUG);
    // Remarks stand at the end.
    const body = source.split('\n---\n')[1]!.replaceAll(/<Sidenote>.*?<\/Sidenote>/g, '');
    const numbers = Array.from(
      body.matchAll(/<(?:Fact|Number) id="([^"]+)"(?: form="(\w+)")?( cap)?/g),
      ([, id, form = 'prose', cap]) => ({ fact: findFact(id!, ledger), form: form as Form, cap }),
    ).filter(({ fact }) => fact.unit);
    expect(numbers.length).toBeGreaterThan(20);
    expectInOrder(
      lines,
      numbers.map(({ fact, form, cap }) => {
        const said = formatFact(fact, language, form);
        const sign = signOf(fact, ledger);
        const words = cap ? said[0]!.toUpperCase() + said.slice(1) : said;
        return `link "${words}${sign ? ` ${language.messages.key[sign].name}` : ''}"`;
      }),
    );
  });

  test('reads a card when it is opened, and comes back to its number', async () => {
    await listen(SLUG);
    const fact = findFact('remittance-shares/tj-2024-update', ledger);
    const mark = page.locator(`.fact:has(data[data-fact="${fact.id}"])`).first();
    await mark.press('Enter');
    const card = (await page.locator('.card:popover-open').ariaSnapshot()).split('\n');
    expectInOrder(card, [
      'link "Back to the text"',
      formatFact(fact, language, 'full'),
      plain(fact.label, ledger),
      fact.phrase!,
      'The Times of Central Asia, 2025 (inferred), ¶5',
      'Other estimates',
      'link "45%"',
      'link "More about this number"',
    ]);
    await page.keyboard.press('Escape');
    await expect.poll(() => mark.evaluate((element) => document.activeElement === element)).toBe(true);
  });
});

test('a passage told in steps is heard as words and then what is seen, step by step', async () => {
  const lines = await listen('watched');
  const passage = (await findScrolly('amina', ledger))!;
  const words = Array.from(text('watched').matchAll(/<Step>\s+(\S+ \S+)/g), ([, begin]) => begin!);
  expect(words).toHaveLength(passage.steps.length);
  expectInOrder(
    lines,
    passage.steps.flatMap(({ alt }, i) => [words[i]!, `img "${plain(alt, ledger).slice(0, 40)}`]),
  );
});
