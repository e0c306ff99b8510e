/** The studio of npm run dev, as an editor without programming takes in a sixth report by its forms. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { REPORT, SOURCE, STEPS, type Step } from '../recipes/sixthReport.ts';
import { startDev, WAIT, type DevServer } from '../support/devServer.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 200_000 });
let server: DevServer;
beforeAll(async () => {
  server = await startDev();
});
afterAll(() => server.stop());

const main = () => server.page.locator('main');
/** The control of the field whose label begins so, which may come when what stands before is known. */
async function control(words: string) {
  const label = main()
    .locator('label')
    .filter({ hasText: new RegExp(`^${words.replaceAll(/[.?()]/g, '\\$&')}`) });
  return server.page.locator(`#${await label.getAttribute('for', WAIT)}`);
}
async function fillIn(answers: Record<string, string>): Promise<void> {
  for (const [words, text] of Object.entries(answers)) {
    const field = await control(words);
    // What it says may change the fields behind it.
    const read = server.page.waitForResponse((response) => response.url().endsWith('/edit/form/'));
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(text);
    else await field.fill(text);
    await read;
  }
}
/** Marks words in the report beside the form, which gives the form their paragraph too. */
async function mark(phrase: string): Promise<void> {
  const paragraph = main().locator('[data-paragraph]').filter({ hasText: phrase });
  await paragraph.evaluate((element, words) => {
    const text = element.firstChild as Text;
    const at = text.data.indexOf(words);
    getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
  }, phrase);
  await server.page.getByRole('button', { name: 'Take the marked words' }).click();
  await main().locator('mark').filter({ hasText: phrase }).waitFor(WAIT);
}
const press = (name: string, heading: string) =>
  server.page
    .getByRole('button', { name, exact: true })
    .click()
    .then(() => server.page.getByRole('heading', { name: heading, exact: true }).waitFor(WAIT));

async function make({ kind, answers, later }: Step): Promise<void> {
  await server.page.getByRole('link', { name: kind, exact: true }).click();
  await server.page.getByRole('heading', { name: `A new ${kind}` }).waitFor(WAIT);
  const { 'The words that hold it': phrase, 'The paragraph it stands in': paragraph, ...rest } = answers;
  if (kind === 'source') await (await control('The file of its text')).setInputFiles(REPORT);
  await fillIn(rest);
  if (phrase !== undefined) {
    await mark(phrase);
    expect(await (await control('The paragraph it stands in')).inputValue()).toBe(paragraph);
  }
  if (kind === 'figure') await server.page.locator('.picture svg').first().waitFor(WAIT);
  if (later) {
    await press('Show the difference', 'Nothing was written');
    await fillIn(later);
  }
  await press('Show the difference', 'This would be written');
  await press('Write', 'Written');
}

test('what is wrong is said at its field', async () => {
  await server.open('/edit/?kind=fact');
  await (await control('The place it is about')).fill('KG');
  await server.page.getByText('did you mean “kyrgyzstan”?').waitFor(WAIT);
  await (await control('The place it is about')).fill('');
});

test.each([SOURCE, ...STEPS].map((step, i) => [i + 1, step.kind, step] as const))(
  'step %i: a %s',
  async (_, kind, step) => {
    await make(step);
    if (kind === 'source') await server.page.getByText('counted 11,900 people from Kyrgyzstan').first().waitFor(WAIT);
  },
);
