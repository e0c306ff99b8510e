import { expect, test } from 'vitest';
import { headingIn } from '../../src/i18n/headings.ts';

const versions = [
  { code: 'en', names: ['from-a-report', 'private-persons'] },
  { code: 'ru', names: ['от-публикации', 'частные-лица'] },
  { code: 'tg', names: ['аз-гузориш', 'шахсони-алоҳида'] },
];

test.each([
  ['шахсони-алоҳида', 'ru', 'частные-лица'],
  ['private-persons', 'ru', 'частные-лица'],
  ['private-persons', 'en', 'private-persons'],
  ['частные-лица', 'tg', 'шахсони-алоҳида'],
])('the heading “%s” is that of its place in %s', (name, code, own) =>
  expect(headingIn(versions, name, code)).toBe(own),
);

test('what is no heading, or stands in a language without the text, stays as it is', () => {
  expect(headingIn(versions, 'who-stands-behind-it', 'ru')).toBe('who-stands-behind-it');
  expect(headingIn(versions, 'private-persons', 'uz')).toBe('private-persons');
});
