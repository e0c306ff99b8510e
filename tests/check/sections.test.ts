import { expect, test } from 'vitest';
import { dueList, dueTexts } from '../../src/check/dueTexts.ts';
import { parseMdx } from '../../src/check/mdx.ts';
import { checkSections } from '../../src/check/sections.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';

const FILE = 'content/systems/visa.mdx';
const found = (body: string, file = FILE) =>
  checkSections(file, parseMdx(file, body).tree).map(({ place, message }) => `${place}: ${message}`);
const sections = (...headings: string[]) => headings.map((heading) => `## ${heading}\n\nWords.\n`).join('\n');

test('a system is told in the order in which somebody asks', () => {
  expect(found(sections('Whom it concerns', 'Since when and until when', 'How sure this is'))).toEqual([]);
  expect(
    found(sections('Whom it concerns', 'What to do', 'Since when and until when', 'How sure this is', 'Background')),
  ).toEqual([]);
});

test.each([
  [
    'another heading',
    sections('Whom it concern', 'Since when and until when', 'How sure this is'),
    /^1:1: .*did you mean “Whom it concerns”/,
  ],
  [
    'another order',
    sections('Whom it concerns', 'How sure this is', 'Since when and until when'),
    /^9:1: expected “Since when and until when” once and before “How sure this is”/,
  ],
  [
    'a heading twice',
    sections('Whom it concerns', 'Whom it concerns', 'Since when and until when', 'How sure this is'),
    /^5:1: expected “Whom it concerns” once/,
  ],
  [
    'words before the first',
    `Words.\n\n${sections('Whom it concerns', 'Since when and until when', 'How sure this is')}`,
    /^1:1: expected “## Whom it concerns” before/,
  ],
  [
    'one that is needed',
    sections('Whom it concerns', 'Since when and until when'),
    /expected a heading “## How sure this is”/,
  ],
])('refuses %s', (_, body, message) => {
  expect(found(body).join('\n')).toMatch(message);
});

test('other texts have the headings that they like', () => {
  expect(found('Words.\n\n## Anything\n\nWords.', 'content/articles/visa.mdx')).toEqual([]);
});

test('a text whose day of review has passed is due', () => {
  const source = '---\ntitle: Visas\nreview: 2027-02-01\n---\nWords.';
  const due = (today: string) => dueTexts([{ file: FILE, source }], today, DEFAULT);
  expect(due('2027-02-01')).toEqual([]);
  expect(due('2027-02-02')).toEqual([
    { file: FILE, place: '3: review', message: 'to be checked again by 1 February 2027, which has passed' },
  ]);
});

test('a text without such a day, or whose head cannot be read, is not due', () => {
  expect(
    dueTexts(
      [
        { file: FILE, source: '---\ntitle: "Visas\n---\n' },
        { file: FILE, source: 'Words.' },
      ],
      '2030-01-01',
      DEFAULT,
    ),
  ).toEqual([]);
});

test('what is due is a list in Markdown, and nothing where nothing is', () => {
  const fact = (file: string) => ({ file, place: 'facts.a.review', message: 'to be looked at again' });
  const source = '---\nreview: 2027-02-01\n---\n';
  const list = dueList(dueTexts([{ file: FILE, source }], '2027-03-01', DEFAULT), [
    fact('data/datasets/a.json'),
    fact('data/datasets/a.json'),
    fact('data/datasets/b.json'),
  ]);
  expect(list.split('\n')).toEqual([
    '- [ ] `content/systems/visa.mdx`: to be checked again by 1 February 2027, which has passed',
    '- [ ] `data/datasets/a.json`: 2 facts to be looked at again',
    '- [ ] `data/datasets/b.json`: 1 fact to be looked at again',
  ]);
  expect(dueList([], [])).toBe('');
});
