/** The site as hosts send it that read _headers, as those do that send none, and where nothing but HTML arrives. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPin, loadPins, pinPath } from '../../src/embeds/pins.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { SUB_PATH } from '../support/sites.ts';
import { launch } from '../../src/cli/browser.ts';
import { serve } from '../support/serve.ts';
import { openProject } from '../../src/project/project.ts';

const { files, ledger } = openProject('.');

const FACT = 'remittance-shares/tj-2024-update';
const FIGURE = (await loadFigures(ledger))[0]!.id;
const PIN = `${pinPath(
  loadPins(files)
    .filter(isPin)
    .find(({ embed }) => embed === 'remittance-weight-map')!,
)}/`;
const CHAPTER = 'articles/what-the-money-means/';
const KINDS = [
  '',
  CHAPTER,
  'articles/counting-people-who-cross/',
  'timeline/',
  'countries/',
  'countries/uzbekistan/',
  'disagreements/',
  'corrections/',
  'figures/',
  `figures/${FIGURE}/`,
  'facts/',
  'facts/remittance-shares/',
  `facts/${FACT}/`,
  'sources/',
  'sources/globalpulse-2026/',
  'systems/',
  'systems/school-tests/',
  'glossary/',
  'search/',
  'about/',
  'keep/',
  '404.html',
  `embed/${FIGURE}/`,
  `embed/facts/${FACT}/`,
  PIN,
  `figures/${FIGURE}.svg`,
];
/** Of each kind that asks for something of its own. */
const CHOSEN = [CHAPTER, `figures/${FIGURE}/`, 'search/', `embed/${FIGURE}/`, PIN];

const host = await serve('dist');
const below = await serve(SUB_PATH.folder, `${SUB_PATH.BASE_PATH}/`);
const silent = await serve('dist', '/', false);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => Promise.all([browser.close(), host.stop(), below.stop(), silent.stop()]));

/** A page that keeps what a policy refused in it and in its frames, and every error. */
async function watched(): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints: string[] = [];
  await context.exposeBinding('complain', ({ frame }, what: string) => complaints.push(`${frame.url()}: ${what}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { complain: (what: string) => void }).complain(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
  return { page, complaints };
}

describe.each([
  ['with headers', `${host.address}/`, KINDS],
  ['below a sub-path', `${below.address}${SUB_PATH.BASE_PATH}/`, CHOSEN],
  ['without headers', `${silent.address}/`, CHOSEN],
])('the policy %s', (_, site, paths) => {
  test('holds on a page of every kind', async () => {
    const { page, complaints } = await watched();
    for (const path of paths) {
      const response = (await page.goto(site + path))!;
      expect(response.status(), path).toBe(200);
      expect(response.headers()['content-security-policy'] !== undefined).toBe(site !== `${silent.address}/`);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  // Without headers all other tests in a browser do it.
  if (!site.startsWith(silent.address))
    test('lets a reader do all that pages offer', async () => {
      const { page, complaints } = await watched();
      await page.goto(site + CHAPTER);
      await page.locator('.theme input[value=dark]').check();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.locator(`.fact:has(data[data-fact="${FACT}"])`).first().click();
      await page.locator('.card:popover-open').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.figure .drawing').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.walker').first().waitFor();
      await page.keyboard.press('Control+K');
      await page.waitForURL('**/search/');
      await page.locator('.search input[type=search]').fill('remittances');
      await page.locator('.found li').first().waitFor();

      await page.goto(`${site}facts/${FACT}/`);
      const quotation = page.locator('.copyable').first();
      await quotation.getByRole('button', { name: 'Copy' }).click();
      await quotation.getByText('Copied').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await quotation.locator('pre').textContent(),
      );
      await page.goto(`${site}figures/${FIGURE}/`);
      await page.locator('.preview input[value="480"]').check();
      await page.frameLocator('.preview iframe').locator('figure').waitFor();
      await page.locator('.preview output').getByText('px high').waitFor();
      const pasted = page.locator('#way-script');
      await page.locator('.preview input[value="dark"]').check();
      expect(await pasted.textContent()).toContain(`/embed/${FIGURE}/?theme=dark"`);
      await page.locator('.preview input[value="auto"]').check();
      expect(await pasted.textContent()).toContain(`/embed/${FIGURE}/"`);
      await page.goto(`${site}facts/`);
      await page.locator('.finder input[name=q]').fill('Tajikistan');
      await page.locator('[data-found] [data-text][hidden]').first().waitFor({ state: 'attached' });
      await page.goto(`${site}facts/?source=iwpr-2023`);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save these as CSV' }).click(),
      ]);
      const rows = readFileSync(await saved.path(), 'utf8').match(/^"[a-z-]+\/.*"iwpr-2023".*$/gm)!;
      expect(rows).toHaveLength(await page.locator('[data-found] [data-text]').filter({ visible: true }).count());

      await page.route('**/version.json', (route) => route.fulfill({ json: { says: 'another' } }));
      await page.goto(site + PIN);
      await page.locator('.newer').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    });

  test('refuses what none of our pages does', async () => {
    const { page, complaints } = await watched();
    for (const path of [CHAPTER, `embed/${FIGURE}/`]) {
      await page.goto(site + path);
      await page.evaluate(async () => {
        const add = (name: string, properties: object) =>
          document.body.append(Object.assign(document.createElement(name), properties));
        add('script', { textContent: 'window.ran = true' });
        add('script', { src: 'https://elsewhere.example/a.js' });
        add('img', { src: 'https://elsewhere.example/seen.png' });
        await fetch('https://elsewhere.example/a.json').catch(() => {});
      });
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      for (const refused of [
        'script-src-elem inline',
        'script-src-elem https://elsewhere.example',
        'img-src https://elsewhere.example',
        'connect-src https://elsewhere.example',
      ])
        expect(
          complaints.some((complaint) => complaint.includes(`${path}: ${refused}`)),
          `${path} ${refused}`,
        ).toBe(true);
    }
    await page.context().close();
  });
});

test('embeds and pins stand in any page, and nothing else of ours does', async () => {
  const page = await browser.newPage();
  const framed = ['', CHAPTER, 'facts.json', `figures/${FIGURE}.svg`, `embed/${FIGURE}/`, `embed/facts/${FACT}/`, PIN];
  // Another site’s page: anything without a policy.
  await page.goto(`${silent.address}/facts.json`);
  await page.setContent(framed.map((path) => `<iframe src="${host.address}/${path}"></iframe>`).join(''), {
    waitUntil: 'load',
  });
  const shown = page
    .frames()
    .slice(1)
    .map((frame) => frame.url())
    .filter((url) => url.startsWith(host.address));
  expect(shown.map((url) => url.slice(host.address.length + 1))).toEqual(
    framed.filter((path) => path.startsWith('embed/')),
  );
  await page.close();
});

test('a pin asks for its newer version in a frame without an origin too', async () => {
  const page = await browser.newPage();
  // What such a frame asks for is another host’s, who must allow it.
  await page.route('**/version.json', async (route) =>
    route.fulfill({ response: await route.fetch(), json: { says: 'another' } }),
  );
  await page.goto(`${silent.address}/facts.json`);
  await page.setContent(`<iframe sandbox="allow-scripts" src="${host.address}/${PIN}"></iframe>`);
  await page.frameLocator('iframe').locator('.newer').waitFor();
  await page.close();
});

describe('where nothing but HTML arrives', () => {
  const look = (page: Page) =>
    page.evaluate(async () => {
      // What is far below is laid out when a reader comes near it; here all of it is.
      for (const each of document.querySelectorAll<HTMLElement>('.prose > *')) each.style.contentVisibility = 'visible';
      return {
        // Once they are there, or have not come.
        letters: (await document.fonts.ready).status,
        words: document.querySelector('main')!.innerText,
        drawings: Array.from(document.querySelectorAll('main svg'), (svg) => svg.getBoundingClientRect()).map(
          ({ width, height }) => [width, height].map(Math.round).join(' by '),
        ),
        overlaps: document.documentElement.scrollWidth > innerWidth,
        measure: getComputedStyle(document.querySelector('main')!).maxWidth,
      };
    });
  test.each(['', CHAPTER, `figures/${FIGURE}/`, 'figures/remittance-weight-map/', `facts/${FACT}/`, 'search/'])(
    '/%s is whole',
    async (path) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      await page.goto(`${host.address}/${path}`);
      const whole = await look(page);
      const refused: string[] = [];
      await page.route('**/*', (route) => {
        if (route.request().resourceType() === 'document') return route.continue();
        refused.push(route.request().url());
        return route.abort();
      });
      await page.goto(`${host.address}/${path}?fresh`);
      expect(await look(page)).toEqual(whole);
      expect(whole.overlaps).toBe(false);
      expect(refused.length).toBeGreaterThan(0);
      if (path === 'search/') {
        await page.locator('.search input[type=search]').fill('remittances');
        await page.getByText('The index did not arrive.').waitFor();
        expect(await page.locator('.otherwise a').count()).toBeGreaterThan(5);
      }
      await context.close();
    },
  );
});
