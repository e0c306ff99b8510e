import { expect, test } from 'vitest';
import { minutesToRead } from '../../src/components/readingTime.ts';

test('counts the words of all texts, and a fact as one', () => {
  const minute = `${'word '.repeat(115)}\n<Quote from="a/b">${'<Fact id="a/b" /> '.repeat(115)}</Quote>`;
  expect(minutesToRead([minute])).toBe(1);
  expect(minutesToRead([minute, minute, minute])).toBe(3);
  expect(minutesToRead(['Дорога на север. '.repeat(230)])).toBe(3);
});
test('never says none', () => expect(minutesToRead([''])).toBe(1));
