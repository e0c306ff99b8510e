import { expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { checkWithdrawn } from '../../src/check/withdrawn.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import type { Person } from '../../src/ledger/schema.ts';

const files = filesIn('.');
/** The project, with people who asked to be taken out, and some of its files changed besides. */
function withdrawn(ids: string[], edits: Record<string, string> = {}) {
  const list = JSON.parse(files.text('data/people.json')) as { people: Person[] };
  for (const person of list.people) if (ids.includes(person.id)) person.withdrawn = '2026-11-29';
  return parseLedger(withEdits(files, new Map([['data/people.json', JSON.stringify(list)], ...Object.entries(edits)])));
}

test('nobody who did not ask is looked for', () => {
  expect(checkWithdrawn(withdrawn([]).ledger)).toEqual([]);
});

test('no fact of somebody who asked is shown', () => {
  const { ledger, problems } = withdrawn(['almaz', 'alym']);
  expect(problems).toEqual([]);
  const theirs = [...ledger.facts.values()].filter(({ person }) => person && /^(?:almaz|alym)$/.test(person.id));
  expect(theirs.length).toBeGreaterThan(10);
  for (const { omit } of theirs) expect(omit).not.toBeNull();
  for (const fact of shownFacts(ledger)) expect(['almaz', 'alym']).not.toContain(fact.person?.id);
});

test('every other mention is refused where it stands: texts, figures, translations and other people’s facts', () => {
  const { ledger } = withdrawn(['alym'], {
    'content/glossary/zz.mdx':
      '---\nterm: Zz\nmeaning: Once Alym said so.\n---\nOf <Fact id="lives/alym-plans-return">him</Fact>.\n',
    'src/figures/zz.ts': "// by somebody\nconst fact = 'lives/alym-taxi-driver';\n",
    'content/ru/articles/zz.mdx': '---\ntitle: Слова\n---\n\nСлова Алыма.\n',
    'data/languages/ru/drawn.json': '{ "zz": "Алым" }',
  });
  const found = checkWithdrawn(ledger).filter(({ file }) => /zz|drawn/.test(file));
  expect(found.map(({ file, place, message }) => `${file} ${place} ${message.split('received ')[1]}`)).toEqual([
    'content/glossary/zz.mdx 3:1 “Alym”',
    'content/glossary/zz.mdx 5:1 lives/alym-plans-return',
    'content/ru/articles/zz.mdx 5:1 “Алым”',
    'src/figures/zz.ts 2:1 lives/alym-taxi-driver',
    'data/languages/ru/drawn.json 1:1 “Алым”',
  ]);
});

test('a fact of somebody else that names them is refused, and one that has no more to do with them is not', () => {
  const raids = JSON.parse(files.text('data/datasets/raids-and-detentions.json')) as {
    facts: { id: string; caveat: string }[];
  };
  raids.facts.find(({ id }) => id === 'raided-regions-2024')!.caveat = 'As Alym tells it.';
  const { ledger } = withdrawn(['alym'], { 'data/datasets/raids-and-detentions.json': JSON.stringify(raids) });
  expect(
    checkWithdrawn(ledger)
      .filter(({ file }) => file.endsWith('raids-and-detentions.json'))
      .map(({ place }) => place),
  ).toEqual(['facts.raids-and-detentions/raided-regions-2024.caveat']);
});
