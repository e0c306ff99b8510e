/** What must hold in every engine, each in the words of the table that `npm run engines` prints. Each throws what is wrong. */
import assert from 'node:assert/strict';
import { type Driver, poll } from './driver.ts';

export interface Sites {
  /** Where the built site is served, without a slash at the end. */
  address: string;
  /** Where a publisher’s page is served, from another origin, that shows the frame whose address it is given as ?src=, 500 pixels wide. */
  host: string;
}

type Check = (driver: Driver, sites: Sites) => Promise<void>;

const CHAPTER = '/articles/what-the-money-means/';
const SCROLLY = '/articles/why-they-go/';
const EMBED = '/embed/growth-2019-2020/';

/** Waits until a condition holds in the page. */
const until = <A extends unknown[]>(
  driver: Driver,
  passes: (...given: A) => boolean,
  expected: string,
  ...given: A
): Promise<true> => poll(async () => (await driver.evaluate(passes, ...given)) || undefined, `expected ${expected}`);

/** By how many pixels the page is wider than its window. */
const tooWide = (driver: Driver): Promise<number> =>
  driver.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Of each figure and each told step: how many of its drawings are laid out, and which. */
const drawings = (driver: Driver): Promise<string[]> =>
  driver.evaluate(() =>
    Array.from(document.querySelectorAll('.figure .drawing, .told .drawing'), (drawing) =>
      Array.from(drawing.querySelectorAll(':scope > svg'))
        .filter((svg) => svg.getBoundingClientRect().height > 50)
        .map((svg) => svg.getAttribute('class'))
        .join(' and '),
    ),
  );

const chapter: Check = async (driver, { address }) => {
  for (const width of [360, 1280]) {
    await driver.size(width, 800);
    await driver.open(address + CHAPTER);
    assert.equal(await tooWide(driver), 0, `at ${width} pixels the page scrolls sideways`);
    const { words, left, right, painted } = await driver.evaluate(() => {
      const box = document.querySelector('main p:not(:empty)')!.getBoundingClientRect();
      // What is not laid out yet is there too; Firefox’s innerText leaves it out.
      const text = Array.from(document.querySelectorAll('main > .prose > p'), (p) => p.textContent).join(' ');
      return {
        words: text.split(/\s+/).length,
        left: box.left,
        right: box.right,
        painted: document.querySelectorAll('.figure svg').length,
      };
    });
    assert.ok(words > 1000, `expected a chapter’s text, received ${words} words`);
    assert.ok(left >= 0 && right <= width, `expected the text within ${width} pixels, received ${left} to ${right}`);
    assert.ok(painted > 0, 'expected figures, received none');
  }
};

const marks: Check = async (driver, { address }) => {
  await driver.open(address + CHAPTER);
  const lines = await driver.evaluate(() =>
    Array.from(document.querySelectorAll('main .fact data'), (data) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(data);
      return `${textDecorationLine} ${textDecorationStyle}`;
    }),
  );
  assert.deepEqual(
    lines.filter((line) => !line.startsWith('underline ')),
    [],
    'numbers without a line',
  );
  assert.ok(new Set(lines).size > 2, `expected several kinds of line, received ${[...new Set(lines)].join(', ')}`);
};

const card: Check = async (driver, { address }) => {
  for (const width of [360, 1280]) {
    await driver.size(width, 800);
    await driver.open(address + CHAPTER);
    await driver.evaluate(() => {
      const mark = document.querySelector<HTMLElement>('main .fact')!;
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      mark.focus();
    });
    await driver.press('Enter');
    await until(driver, () => document.querySelector('.card:popover-open') !== null, 'a card after Enter on a number');
    const { value, number, source, box } = await driver.evaluate(() => {
      const open = document.querySelector<HTMLElement>('.card:popover-open')!;
      const { left, right, top, bottom } = open.getBoundingClientRect();
      const text = (selector: string) => open.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
      return {
        value: text('.value'),
        number: document.querySelector('main .fact data')!.textContent,
        source: text('.cite'),
        box: { left, right, top, bottom },
      };
    });
    assert.ok(/\d|\w/.test(value), `expected the value of ${number}, received “${value}”`);
    assert.match(source, /Stated by: \S/, 'the source of the number');
    assert.ok(
      box.left >= 0 && box.right <= width && box.top < 800 && box.bottom > 0,
      `expected the card in the window, received ${JSON.stringify(box)}`,
    );
    await driver.press('Escape');
    await until(driver, () => document.querySelector('.card:popover-open') === null, 'the card closed after Escape');
    await driver.click('main .fact');
    await until(
      driver,
      () => document.querySelector('.card:popover-open') !== null,
      'a card after a click on a number',
    );
  }
};

const figure: Check = async (driver, { address }) => {
  for (const [width, expected] of [
    [360, 'narrow'],
    [1280, 'wide'],
  ] as const) {
    await driver.size(width, 800);
    await driver.open(address + CHAPTER);
    const found = await drawings(driver);
    assert.ok(found.length > 2, `expected figures, received ${found.length}`);
    assert.deepEqual(
      found.filter((each) => each !== expected),
      [],
      `expected only the ${expected} drawing of each at ${width} pixels`,
    );
  }
};

const embed: Check = async (driver, { address, host }) => {
  // So high that there is no bar to scroll, which takes room.
  await driver.size(500, 2000);
  await driver.open(address + EMBED);
  const wanted = await driver.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  assert.ok(wanted > 200, `expected an embed of some height, received ${wanted}`);
  await driver.size(800, 1200);
  await driver.open(`${host}?src=${encodeURIComponent(address + EMBED)}`);
  await until(driver, () => document.querySelector('iframe')!.style.height !== '', 'the host to be told a height');
  await until(
    driver,
    (height) => Math.abs(document.querySelector('iframe')!.getBoundingClientRect().height - height) <= 2,
    `a frame of ${wanted} pixels`,
    wanted,
  );
};

const search: Check = async (driver, { address }) => {
  await driver.size(1280, 800);
  await driver.open(`${address}/search/`);
  await driver.click('.search [name=q]');
  await driver.press('remittances');
  await until(driver, () => document.querySelectorAll('.found li').length > 0, 'something found');
  const found = await driver.evaluate(() =>
    Array.from(document.querySelectorAll('.found li data'), (data) => data.textContent),
  );
  assert.ok(
    found.some((value) => /\d/.test(value)),
    `expected a fact with its value among what is found, received ${JSON.stringify(found)}`,
  );
};

const theme: Check = async (driver, { address }) => {
  await driver.size(1280, 800);
  await driver.open(address + CHAPTER);
  const paper = () => driver.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const choose = (value: string) => driver.click(`.theme [value=${value}]`);
  await choose('light');
  const light = await paper();
  await choose('dark');
  assert.notEqual(await paper(), light, 'the paper’s colour after a change of the theme');
  const dark = await paper();
  await driver.open(`${address}/articles/the-rules/`);
  assert.equal(await paper(), dark, 'the paper’s colour on the next page');
  await choose('auto');
};

const remarks: Check = async (driver, { address }) => {
  for (const width of [1280, 360]) {
    await driver.size(width, 800);
    await driver.open(address + CHAPTER);
    const found = await driver.evaluate(() => {
      const text = document.querySelector('.prose')!.getBoundingClientRect();
      return Array.from(document.querySelectorAll('.sidenotes li'), (item) => {
        const { left, right, top, bottom } = item.getBoundingClientRect();
        return {
          left,
          right,
          top,
          bottom,
          beside: left >= text.right,
          mark: document.getElementById(`${item.id}-mark`)!.getBoundingClientRect().top,
        };
      });
    });
    assert.ok(found.length > 1, `expected remarks, received ${found.length}`);
    const margin = found[0]!.beside;
    if (width === 360) assert.ok(!margin, 'expected remarks at the end at 360 pixels');
    found.forEach(({ left, right, top, bottom, beside, mark }, i) => {
      assert.ok(
        left >= 0 && right <= width && right - left > 100 && bottom > top,
        `expected remarks in the window at ${width} pixels, received ${left} to ${right}`,
      );
      assert.equal(beside, margin, 'expected all remarks in the margin or all at the end');
      assert.ok(
        margin ? top > mark - 40 && top < mark + 800 : top > mark,
        `expected remarks ${margin ? 'beside' : 'after'} their letters, received one ${Math.round(top - mark)} pixels below`,
      );
      if (i > 0) assert.ok(top >= found[i - 1]!.bottom - 1, 'expected no remark on another');
    });
  }
};

const scrolly: Check = async (driver, { address }) => {
  await driver.size(1280, 800);
  await driver.open(address + SCROLLY);
  const staged = await driver.evaluate(() => document.querySelector('.told')!.classList.contains('staged'));
  const count = await driver.evaluate(() => document.querySelectorAll('.told .step').length);
  assert.ok(count > 1, `expected steps, received ${count}`);
  for (let step = 0; step < count; step += 1) {
    await driver.evaluate((n) => {
      const top = document.querySelectorAll('.told .step .words')[n]!.getBoundingClientRect().top;
      scrollBy({ top: top - innerHeight * 0.1, behavior: 'instant' });
    }, step);
    // On the stage all drawings share a place and one is seen; in a sequence each is.
    await until(
      driver,
      (n, stage) => {
        const shown = Array.from(
          document.querySelectorAll('.told .step'),
          (each) => getComputedStyle(each.querySelector('.still svg.wide')!).opacity,
        );
        return shown.every((opacity, i) => opacity === (stage && i !== n ? '0' : '1'));
      },
      `the drawing of step ${step + 1}${staged ? ' alone' : ' and all others'}`,
      step,
      staged,
    );
    const seen = await driver.evaluate((n) => {
      const { top, bottom } = document
        .querySelectorAll('.told .step')
        [n]!.querySelector('.still svg.wide')!
        .getBoundingClientRect();
      return [top, bottom, innerHeight] as const;
    }, step);
    if (staged)
      assert.ok(
        seen[0] >= -1 && seen[1] <= seen[2] + 1,
        `expected the stage in the window at step ${step + 1}, received ${Math.round(seen[0])} to ${Math.round(seen[1])}`,
      );
  }
};

export const CHECKS: [what: string, check: Check][] = [
  ['a chapter has text and figures and never scrolls sideways', chapter],
  ['numbers are underlined by how sure they are', marks],
  ['a card opens by Enter and by a click, and closes by Escape', card],
  ['a figure shows one drawing, by its width', figure],
  ['an embed tells another site its height', embed],
  ['a search finds a fact with its value', search],
  ['the theme changes the paper and is kept', theme],
  ['sidenotes are beside their references, or at the end', remarks],
  ['a scrollytelling passage shows each step’s drawing', scrolly],
];
