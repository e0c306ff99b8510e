/** What readers and journalists ask, as they type it, each with the facts of which one must come among the first three. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeFind, type Find } from '../../src/client/searchEngine.ts';
import { openProject } from '../../src/project/project.ts';
import { siteSearch } from './siteSearch.ts';

const project = openProject('.');
const questions = z
  .array(
    z.strictObject({
      language: z.enum(['en', 'ru']),
      question: z.string().regex(/\S/),
      facts: z.array(z.string().refine((id) => project.ledger.facts.has(id), 'the address of a fact')).min(1),
    }),
  )
  .length(60)
  .parse(JSON.parse(readFileSync('tests/search/questions.json', 'utf8')));

const findIn = async (code: string): Promise<Find> => {
  const { records, words } = await siteSearch(project.in(code));
  return makeFind(records, words);
};
const find = { en: await findIn('en'), ru: await findIn('ru') };

test('at least a third of the questions are asked in Russian, and none twice', () => {
  expect(questions.filter(({ language }) => language === 'ru').length).toBeGreaterThanOrEqual(20);
  expect(new Set(questions.map(({ language, question }) => `${language} ${question}`)).size).toBe(questions.length);
});

/** At what place the first of the facts that answer comes, from 0; -1 if none is among the first three. */
const placeOf = ({ language, question, facts }: (typeof questions)[number]): number =>
  find[language](question, '', 3).hits.findIndex(({ record }) => facts.some((id) => record.to === `facts/${id}/`));
const places = questions.map((each) => ({ question: each.question, place: placeOf(each) }));

test('a fact that answers comes among the first three', () => {
  expect(places.filter(({ place }) => place < 0).map(({ question }) => question)).toEqual([]);
});

test('four in five of them come first', () => {
  expect(places.filter(({ place }) => place === 0).length).toBeGreaterThanOrEqual(48);
});

test.each([
  ['en', 'how many migrants died in ukraine', /^At least (?:93|a hundred) people$/],
  ['en', 'how many people died at crocus city hall', /^14[59] people$/],
  ['ru', 'сколько стоит патент в москве', /рублей в месяц$/],
  ['ru', '212000', /^212\s000 человек$/],
] as const)('in %s “%s” is answered with a value', (language, question, value) =>
  expect(find[language](question, '', 1).hits[0]!.record.value).toMatch(value),
);
