import { describe, expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { checkTerms } from '../../src/check/terms.ts';

const files = filesIn('.');
const LIST = 'data/languages/ru/terms.json';
const CHAPTER = 'content/ru/articles/watched.mdx';
const edited = (file: string, edit: (text: string) => string) =>
  checkTerms(withEdits(files, new Map([[file, edit(files.text(file))]])));
/** What is refused of a chapter that ends with this sentence. */
const refusedIn = (sentence: string) => edited(CHAPTER, (text) => `${text.trimEnd()}\n\n${sentence}\n`);

describe('the terms of a language', () => {
  test('are kept by all its texts', () => {
    expect(checkTerms(files)).toEqual([]);
    const { terms } = JSON.parse(files.text(LIST)) as { terms: { term: string }[] };
    expect(terms.length).toBeGreaterThanOrEqual(150);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });
  test('refuse another wording, in any case and with any ending, where it is', () => {
    const [problem, ...others] = refusedIn('Рабочего патента у него нет.');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: CHAPTER,
      place: `${files.text(CHAPTER).trimEnd().split('\n').length + 2}:1`,
      message: expect.stringMatching(
        /^expected “патент”, received “Рабочего патента”; data\/languages\/ru\/terms\.json: /,
      ),
    });
  });
  test.each(['Патента у него нет.', 'Он работал в патентном бюро.'])('leave “%s” alone', (sentence) => {
    expect(refusedIn(sentence)).toEqual([]);
  });
  test('hold for the interface, but not for what readers search', () => {
    const file = 'data/languages/ru/interface.json';
    const add = (key: string) => (text: string) => text.replace(new RegExp(`("${key}": ")`), '$1симка, ');
    expect(edited(file, add('synonyms'))).toEqual([]);
    expect(edited(file, add('tagline'))).toHaveLength(1);
  });
  test('are refused where the list has no such shape', () => {
    const problems = edited(LIST, (text) => text.replace('"write"', '"writes"'));
    expect(problems.length).toBeGreaterThan(0);
    for (const { file } of problems) expect(file).toBe(LIST);
  });
});
