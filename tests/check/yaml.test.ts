/** What is said of a head that YAML cannot read: how its line is to be written. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseHead } from '../../src/check/yaml.ts';

test.each([
  ['One: two', 'One: two'],
  ['"Watched" and more', '"Watched" and more'],
  ['"One" and "two"', '"One" and "two"'],
  ['[Watched] at work', '[Watched] at work'],
  ["'It's watched'", "It's watched"],
  ['"Watched', 'Watched'],
  ["'Tis the season: autumn", "'Tis the season: autumn"],
])('%s', (written, meant) => {
  const head = parseHead(`${written}.mdx`, `title: ${written}`);
  const { message } = head as { message: string };
  const line = message.split('; write ')[1]!;
  expect(message).toMatch(/^expected quotation marks around a text that YAML reads otherwise, received /);
  expect(parse(line)).toEqual({ title: meant });
});
