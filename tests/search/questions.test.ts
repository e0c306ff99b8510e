/** What readers and journalists ask, as they type it, each with the facts of which one must come among the first three. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeFind } from '../../src/client/searchEngine.ts';
import { openProject } from '../../src/project/project.ts';
import { siteRecords } from './siteRecords.ts';

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

const find = {
  en: await makeFind(await siteRecords(project)),
  ru: await makeFind(await siteRecords(project.in('ru'))),
};

test('at least a third of the questions are asked in Russian, and none twice', () => {
  expect(questions.filter(({ language }) => language === 'ru').length).toBeGreaterThanOrEqual(20);
  expect(new Set(questions.map(({ language, question }) => `${language} ${question}`)).size).toBe(questions.length);
});

test('a fact that answers comes among the first three', () => {
  const unanswered = questions.filter(({ language, question, facts }) => {
    const first = find[language](question, '', 3).hits.map(({ record }) => record.to);
    return !facts.some((id) => first.includes(`facts/${id}/`));
  });
  expect(unanswered.length).toBe(40);
});
