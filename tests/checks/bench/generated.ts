/** A copy of the project with more chapters and more facts, which pass the check: for measuring how the build grows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../support/copyProject.ts';

/** Facts to a dataset, as many as the largest of the project’s own. */
const IN_DATASET = 250;
/** Facts that a generated chapter prints. */
const IN_CHAPTER = 20;
/** Facts of the project’s own that a generated chapter prints where no facts are generated. */
const OWN = ['remittance-shares/tj-2024-update', 'economy/ru-growth-1999', 'economy/ru-growth-2000'];

const DAY = 86_400_000;
/** A day for each fact, so that no two answer the same question. */
const dayOf = (i: number): string => new Date(Date.UTC(1990, 0, 1) + i * DAY).toISOString().slice(0, 10);
const addressOf = (i: number): string => `generated-${Math.floor(i / IN_DATASET)}/ru-${dayOf(i)}`;

function dataset(first: number, count: number): object {
  const facts = Array.from({ length: count }, (_, k) => {
    const i = first + k;
    return {
      id: `ru-${dayOf(i)}`,
      kind: 'quantity',
      measure: 'gdp-growth',
      value: 1 + (i % 80) / 10,
      unit: 'percent-growth',
      qualifier: 'exact',
      place: 'russia',
      period: dayOf(i),
      report: 'world-bank-growth',
      statedBy: 'World Bank',
      caveat: 'Made to measure how the site grows; it says nothing of the world.',
    };
  });
  return {
    $schema: '../schema/dataset.schema.json',
    title: 'Generated',
    description: 'Made to measure how the site grows.',
    review: '2027-06-01',
    facts,
  };
}

const WORDS =
  'the road goes on and whoever reads of it may ask at each bend what was said by whom and when since that alone makes a number worth its place in a text';

function chapter(n: number, facts: number): string {
  const printed = Array.from({ length: IN_CHAPTER }, (_, k) =>
    facts > 0 ? addressOf((n * IN_CHAPTER + k) % facts) : OWN[k % OWN.length]!,
  );
  const paragraphs = printed.map(
    (id, k) =>
      `${k % 5 === 0 ? `## Part ${'abcdefgh'[k / 5]}\n\n` : ''}${WORDS[0]!.toUpperCase()}${WORDS.slice(1)}: <Fact id="${id}" />. ${WORDS[0]!.toUpperCase()}${WORDS.slice(1)}.`,
  );
  return `---
chapter: ${100 + n}
title: A generated chapter
standfirst: Made to measure how the site grows.
description: Made to measure how the site grows.
figure: growth-2019-2020
published: 2026-11-21
updated: 2026-11-21
---
${paragraphs.join('\n\n')}

<Figure id="growth-2019-2020" />
`;
}

/** A project, by default this, with so many more chapters and facts. Whoever asks for it removes it. */
export function generated(chapters: number, facts: number, from = '.'): string {
  const copy = copyProject(from);
  mkdirSync(join(copy, 'content/articles'), { recursive: true });
  for (let first = 0; first < facts; first += IN_DATASET)
    writeFileSync(
      join(copy, `data/datasets/generated-${first / IN_DATASET}.json`),
      `${JSON.stringify(dataset(first, Math.min(IN_DATASET, facts - first)), null, 2)}\n`,
    );
  for (let n = 0; n < chapters; n += 1)
    writeFileSync(join(copy, `content/articles/generated-${n}.mdx`), chapter(n, facts));
  return copy;
}
