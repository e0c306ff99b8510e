import { describe, expect, test } from 'vitest';
import { withEdits } from '../../src/build/projectFiles.ts';
import { checkDraft } from '../../src/check/checkDraft.ts';
import { untranslatedIn } from '../../src/check/untranslated.ts';
import { translation } from '../../src/generators/translation.ts';
import { recordOf } from '../../src/i18n/translated.ts';
import { openProject } from '../../src/project/project.ts';

const MEANING = 'Work that is done in one part of the year.';
const { files } = openProject('.');
/** A term that no language has yet. */
const begun = withEdits(
  files,
  new Map([['content/glossary/seasonal-work.mdx', `---\nterm: Seasonal work\nmeaning: ${MEANING}\n---\n`]]),
);
const untranslated = await untranslatedIn(openProject(begun));
const make = (given: Record<string, string>, lacking = untranslated) =>
  translation.make({
    files: begun,
    ledger: openProject(begun).ledger,
    figures: [],
    untranslated: lacking,
    given: new Map(Object.entries(given).map(([name, text]) => [name, [text]])),
    file: undefined,
    prompt: undefined,
    example: '',
  });

test('only languages whose chapters are published are asked for what they lack', () => {
  expect([...untranslated.keys()]).toEqual(['ru']);
  expect([...untranslated.get('ru')!]).toEqual([
    [
      'glossary',
      new Map([
        ['seasonal-work.term', 'Seasonal work'],
        ['seasonal-work.meaning', MEANING],
      ]),
    ],
  ]);
});

test('a text goes to its file, with the English that it was made from', async () => {
  const own = 'Работа, которая бывает в одно время года.';
  const { draft, says } = await make({ 'ru/glossary/seasonal-work.meaning': own });
  expect(says).toBe('1 translated, 1 in English still.');
  const glossary = draft.get('data/languages/ru/glossary.json')!;
  expect(JSON.parse(glossary)).toMatchObject({ 'seasonal-work.meaning': own });
  expect(glossary.replace(/,\n[^\n]*\n\}\n$/, '')).toBe(
    files.text('data/languages/ru/glossary.json').replace(/\n\}\n?$/, ''),
  );
  expect(JSON.parse(draft.get('data/languages/ru/translated.json')!)).toMatchObject({
    'glossary/seasonal-work.meaning': recordOf(MEANING, own),
  });
  expect((await checkDraft(draft, begun)).brought).toEqual([]);
});

describe('refuses', () => {
  test.each([
    [
      'a fact that the English does not have',
      { 'ru/glossary/seasonal-work.term': '{economy/tj-growth-2019}' },
      'received it 1 times',
    ],
    ['a number that the English does not have', { 'ru/glossary/seasonal-work.term': 'Работа 3' }, 'received “3”'],
    ['no text at all', { language: 'ru' }, 'expected a text, here or for another, received nothing'],
    ['a language that is no language', { language: 'rus' }, 'did you mean “ru”'],
  ] as [string, Record<string, string>, string][])('%s', async (_, given, message) => {
    await expect(make(given)).rejects.toThrow(message);
  });

  test('a language that lacks nothing', async () => {
    await expect(make({ language: 'ru' }, new Map([['ru', new Map()]]))).rejects.toThrow(
      'expected a language with texts in English, received "ru"',
    );
  });
});
