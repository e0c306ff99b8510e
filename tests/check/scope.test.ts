/** What an article’s head says that it is about, and what in the article is about something else. */
import { expect, test } from 'vitest';
import { parseMdx } from '../../src/check/mdx.ts';
import { checkScope, type Drawn } from '../../src/check/scope.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');
const TAJIK = 'remittance-shares/tj-2024-update';
const CROSSINGS = 'migrant-counts/tj-2022-crossings';
const drawn: Drawn = new Map([
  ['Figure tajik', [findFact(TAJIK, ledger)]],
  ['Figure both', [findFact(TAJIK, ledger), findFact(CROSSINGS, ledger)]],
]);

/** What is refused in a text of such a head and body. */
const refused = (head: string, body: string): string[] =>
  checkScope('a.mdx', parseMdx('a.mdx', `---\n${head}\n---\n\n${body}\n`).tree, drawn, ledger).map(
    ({ place, message }) => `${place} ${message}`,
  );

test('a head that names neither countries nor years holds anything', () => {
  expect(refused('figure: tajik', `<Fact id="${TAJIK}" />`)).toEqual([]);
});

test('a fact of another country is refused, one that begins or ends there is not', () => {
  expect(refused('countries: [uzbekistan]', `It is <Fact id="${TAJIK}" />.`)).toEqual([
    `5:7 expected something about uzbekistan, which “countries” in the head names, received ${TAJIK}, about tajikistan: say so in the head too, or leave it out`,
  ]);
  // From Tajikistan to Russia.
  for (const country of ['tajikistan', 'russia'])
    expect(refused(`countries: [${country}]`, `<Fact id="${CROSSINGS}" />`)).toEqual([]);
  expect(refused('countries: [kazakhstan]', `<Fact id="${CROSSINGS}" />`)).toHaveLength(1);
});

test('a fact of other years is refused, in the head as well as in the text, each once', () => {
  const [only, ...more] = refused(`standfirst: It is {${TAJIK}}.\nperiod: 2015/2019`, `<Fact id="${TAJIK}" />`);
  expect(only).toMatch(/^1:1 expected something of 2015\/2019, which “period” in the head names, received .* of 2024:/);
  expect(more).toEqual([]);
  expect(refused('period: 2024', `<Fact id="${TAJIK}" />`)).toEqual([]);
  expect(refused('period: 2019/2030', `<Fact id="${TAJIK}" />`)).toEqual([]);
});

test('of a figure one fact that fits is enough, in the text and as the one that stands for the article', () => {
  expect(refused('countries: [russia]', '<Figure id="both" />')).toEqual([]);
  expect(refused('countries: [russia]', '<Figure id="tajik" />')[0]).toMatch(/^5:1 .*received Figure tajik, about taj/);
  expect(refused('countries: [russia]\nfigure: tajik', 'Words.')[0]).toMatch(/^1:1 .*received Figure tajik/);
});

test('a person who is at home in another country is refused', () => {
  const [person] = [...ledger.people.values()].filter(({ as }) => as.includes('Tajikistan'));
  expect(refused('countries: [kazakhstan]', `<Person name="${person!.name}">\n\nWords.\n\n</Person>`)[0]).toContain(
    `expected somebody from kazakhstan, which “countries” in the head names, received ${person!.name}`,
  );
  expect(refused('countries: [tajikistan]', `<Person name="${person!.name}">\n\nWords.\n\n</Person>`)).toEqual([]);
});
