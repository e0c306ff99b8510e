import { describe, expect, test } from 'vitest';
import { mismatch, makeFingerprint, sharedWords, tokens } from '../../src/ledger/fingerprint.ts';

const TEXT = `[1] A title

[2] In 2024, some families – “about half,” they say – had nobody’s wage but one sent from abroad.
[3] Nothing else is here.`;
const print = makeFingerprint('sample', TEXT);

describe('fingerprint', () => {
  test('sets punctuation apart, and takes curly and straight quotes for one', () => {
    expect(tokens('had nobody’s wage,')).toEqual(['had', "nobody's", 'wage', ',']);
  });
  test.each([
    'some families – “about half,” they',
    'had nobody’s wage but one',
    "had nobody's wage but one",
    'sent from abroad',
  ])('finds “%s”', (phrase) => {
    expect(mismatch(print, 2, phrase)).toBeUndefined();
  });
  test.each([
    ['had anybody’s wage but one', "word 2, “anybody's”"],
    ['had nobody’s wage but two', 'word 5, “two”'],
    ['Had nobody’s wage but one', 'word 1, “Had”'],
    ['some families – “about half” they', 'after word 4, at “"”'],
  ])('says where “%s” departs', (phrase, where) => {
    expect(mismatch(print, 2, phrase)).toContain(where);
  });
  test('says in which other paragraph a phrase stands', () => {
    expect(mismatch(print, 2, 'Nothing else is here')).toBe('it stands in ¶3, not in ¶2');
  });
  test('holds none of the words', () => {
    expect(JSON.stringify(print.paragraphs)).not.toMatch(/families|abroad/);
  });
  test('counts the words that a text shares with a paragraph in one run', () => {
    expect(sharedWords(print, tokens('We found that nobody’s wage but one sent from afar'))).toEqual({
      paragraph: 2,
      words: 6,
    });
  });
});
