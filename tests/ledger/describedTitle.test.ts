/** Titles of sources in another language: those that are a description of ours are translated, works keep theirs. */
import { expect, test } from 'vitest';
import { isDescribed } from '../../src/ledger/describedTitle.ts';
import { titleLang } from '../../src/i18n/foreign.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const russian = project.in('ru');
const sources = [...project.ledger.sources.values()];

test('a description is one in Russian, and said to be', () => {
  const described = sources.filter(isDescribed);
  expect(described.length).toBeGreaterThan(0);
  for (const { id } of described) {
    const own = russian.ledger.sources.get(id)!;
    expect(own.title, id).toMatch(/^[^a-z]+\(заголовка мы не видели\)$/i);
    expect(titleLang(own, russian.language), id).toBeUndefined();
  }
});

test('a work keeps its title and the language of it', () => {
  for (const source of sources.filter((each) => !isDescribed(each))) {
    const own = russian.ledger.sources.get(source.id)!;
    expect([own.title, own.language]).toEqual([source.title, source.language]);
  }
});
