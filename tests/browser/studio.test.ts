/** The studio of npm run dev, as an editor without programming takes in a sixth report by its forms. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { FACTS, LATER_STEPS, MEASURE, REPORT, SOURCE, type FactOfSeveral, type Step } from '../recipes/sixthReport.ts';
import { startDev, WAIT, type DevServer } from '../support/devServer.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 200_000 });
let server: DevServer;
beforeAll(async () => {
  server = await startDev();
});
afterAll(() => server.stop());

const main = () => server.page.locator('main');
/** The control of the field whose label begins so, which may come when what stands before is known. */
async function control(words: string, within: Locator = main()) {
  const label = within
    .locator('label')
    .filter({ hasText: new RegExp(`^${words.replaceAll(/[.?()]/g, '\\$&')}`) })
    .first();
  return server.page.locator(`[id="${await label.getAttribute('for', WAIT)}"]`);
}
/** Fills in a control, which may become a choice meanwhile, as soon as what stands before it is known. */
const put = (field: Locator, text: string) =>
  vi.waitFor(async () => {
    const isChoice = (await field.evaluate((element) => element.tagName)) === 'SELECT';
    await (isChoice ? field.selectOption(text, { timeout: 5000 }) : field.fill(text, { timeout: 5000 }));
  }, WAIT);
/** Fields of a fact that change those behind them. */
const CHANGES = /^(?:What kind|The measure|It differs)/;
/** Fills in fields; what the last of them says may change the fields behind it. */
async function fillIn(answers: Record<string, string>, within?: Locator): Promise<void> {
  for (const [words, text] of Object.entries(answers)) {
    const field = await control(words, within);
    const isWaited = within === undefined || CHANGES.test(words);
    const read = isWaited && server.page.waitForResponse((response) => response.url().endsWith('/edit/form/'));
    await put(field, text);
    await read;
  }
}
/** Marks words in the report beside the form, and takes them. */
async function mark(phrase: string, take: string): Promise<void> {
  const paragraph = main().locator('[data-paragraph]').filter({ hasText: phrase });
  await paragraph.evaluate((element, words) => {
    const text = element.firstChild as Text;
    const at = text.data.indexOf(words);
    getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
  }, phrase);
  await server.page.getByRole('button', { name: take }).click();
}
const press = (name: string, heading: string) =>
  server.page
    .getByRole('button', { name, exact: true })
    .click()
    .then(() => server.page.getByRole('heading', { name: heading, exact: true }).waitFor(WAIT));

async function make({ kind, answers, later }: Step): Promise<void> {
  await server.page.getByRole('link', { name: kind, exact: true }).click();
  await server.page.getByRole('heading', { name: `A new ${kind}` }).waitFor(WAIT);
  if (kind === 'source') await (await control('The file of its text')).setInputFiles(REPORT);
  await fillIn(answers);
  if (kind === 'figure') await server.page.locator('.picture svg').first().waitFor(WAIT);
  if (later) {
    await press('Show the difference', 'Nothing was written');
    await fillIn(later);
  }
  await press('Show the difference', 'This would be written');
  await press('Write', 'Written');
}

/** The card of a fact: the last that was begun, or the one at its place. */
const card = (n: number) => main().getByRole('region', { name: `Fact ${n + 1}`, exact: true });

/** Begins a fact by its number in the text, or by words marked in it. */
async function begin({ phrase, marked, answers }: FactOfSeveral, n: number): Promise<void> {
  if (marked) await mark(phrase, 'Make the marked words a fact');
  else
    await main()
      .getByRole('listitem')
      .filter({ hasText: phrase })
      .getByRole('button', { name: 'Make it a fact' })
      .click(WAIT);
  await fillIn(answers, card(n));
}

test('what is wrong is said at its field', async () => {
  await server.open('/edit/?kind=fact');
  await (await control('The place it is about')).fill('KG');
  await server.page.getByText('did you mean “kyrgyzstan”?').waitFor(WAIT);
  await (await control('The place it is about')).fill('');
});

test('what is not answered is asked again', async () => {
  const place = await control('The place it is about');
  const silence = server.page.getByText('npm run dev does not answer');
  const form = '**/edit/form/';
  await server.page.route(form, (route) => route.abort());
  await place.fill('kyrgyz');
  await silence.waitFor(WAIT);
  await server.page.unroute(form);
  await server.page.getByText('did you mean “kyrgyzstan”?').waitFor(WAIT);
  await silence.waitFor({ ...WAIT, state: 'detached' });

  const file = join(server.copy, 'data/places.json');
  const places = readFileSync(file, 'utf8');
  writeFileSync(file, places.replace('"name": "Moldova"', '"name": 7'));
  const problem = server.page.getByText('expected a text, received 7 (moldova');
  // The server sees a changed file a moment later.
  await vi.waitFor(async () => {
    await place.fill('');
    await place.fill('kyrgyz');
    await problem.waitFor({ timeout: 1000 });
  }, WAIT);
  writeFileSync(file, places);
  await problem.waitFor({ ...WAIT, state: 'detached' });
  await place.fill('');
});

/** What the page says now: what pressing the button came to, and the problems at fields. */
const shown = () =>
  main()
    .locator('.outcome, [role=status].wrong, .field:has(.wrong)')
    .evaluateAll((elements) =>
      elements.map((element) =>
        element.matches('.field')
          ? `${element.querySelector('label')!.textContent}: ${element.querySelector('.wrong')!.textContent}`
          : (element as HTMLElement).innerText,
      ),
    );

/** The step that failed. */
let failed: string | undefined;
/** A step, for which those before it must have been done; the first that fails says what the page shows. */
const step = (name: string, carryOut: () => Promise<void>) =>
  test(name, { retry: 0 }, async ({ onTestFailed }) => {
    if (failed !== undefined) throw new Error(`an earlier step failed: ${failed}`);
    // Also when its time is over.
    onTestFailed(() => {
      failed = name;
    });
    try {
      await carryOut();
    } catch (error) {
      const said = [(error as Error).message, 'The page shows:', ...(await shown().catch(String))];
      throw new Error(said.flat().filter(Boolean).join('\n'), { cause: error });
    }
  });

step('step 1: a source with its text', () => make(SOURCE));
step('step 2: a measure', () => make(MEASURE));
step('step 3: nine facts', async () => {
  await server.page.getByRole('link', { name: 'facts', exact: true }).click();
  await fillIn({ 'The dataset': 'labour-market' });
  for (const [n, fact] of FACTS.entries()) await begin(fact, n);
  await press('Show the difference', 'Nothing was written');
  const [union] = FACTS.flatMap(({ later }, n) => (later ? [{ later, n }] : []));
  // What differs is said in the card of the fact that differs.
  await card(union!.n).locator('.wrong').first().waitFor(WAIT);
  await fillIn(union!.later, card(union!.n));
  await press('Show the difference', 'This would be written');
  await press('Write', 'Written');
});
for (const [i, later] of LATER_STEPS.entries()) step(`step ${i + 4}: a ${later.kind}`, () => make(later));
