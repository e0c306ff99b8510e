/** A language whose word for “more than” asks for an ending says it of every number that has the word. */
import { expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { checkAblatives } from '../../src/check/ablatives.ts';
import { openProject } from '../../src/project/project.ts';

const FILE = 'data/languages/kk/interface.json';
const files = filesIn('.');
const check = (edit: (text: string) => string) =>
  checkAblatives(openProject(withEdits(files, new Map([[FILE, edit(files.text(FILE))]]))).ledger);

test('each ending is known', () => {
  expect(check((text) => text)).toEqual([]);
});

test('an ending that is not is named, with a number that needs it', () => {
  const problems = check((text) => text.replace('|000=-нан', '').replace('|00=-ден', ''));
  expect(problems.map(({ file, place }) => [file, place])).toContainEqual([FILE, 'number.ablative']);
  expect(problems.map(({ message }) => message.replaceAll(/\s/g, ' ')).join('\n')).toContain(
    'expected the ending of a number such as “200 000”',
  );
});
