/** What readers propose: the forms, what the check says of it, and how it is merged. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { withEdits } from '../../src/build/projectFiles.ts';
import { check, checkAll } from '../../src/check/check.ts';
import { checkDraft } from '../../src/check/checkDraft.ts';
import { newProposalIssue } from '../../src/cite/proposal.ts';
import { proposal } from '../../src/generators/proposal.ts';
import { english } from '../../src/i18n/messages.en.ts';
import { proposedFields, PROPOSED, PROPOSED_KINDS } from '../../src/ledger/proposalSchema.ts';
import { openProject } from '../../src/project/project.ts';

const FILE = 'data/proposals/fact-2026-11-30-1-2.json';
const ANSWERS = {
  measure: 'remittances-gdp-share',
  value: '24',
  unit: 'percent-of-gdp',
  place: 'kyrgyzstan',
  period: '2024',
  report: 'timesca-2025',
  paragraph: '5',
  phrase: 'In Kyrgyzstan, remittances made up 24% of GDP',
};
const { files, ledger } = openProject('.');
/** That of the shares of Kyrgyzstan, which differ. */
const DISAGREEMENT = ledger.disagreements.find(({ facts }) =>
  facts.includes('world-bank-remittances/kg-2024-share'),
)!.id;
const having = (text: string) => withEdits(files, new Map([[FILE, text]]));
const proposed = (answers: object, kind = 'fact') => having(JSON.stringify({ kind, answers }));

describe('a form', () => {
  test.each(PROPOSED_KINDS)('for a %s has the fields of its schema, with words for each', (kind) => {
    const fields = proposedFields(kind);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(PROPOSED[kind].shape));
    for (const { name, pattern, choices } of fields) {
      expect(english.propose.fields).toHaveProperty(name);
      if (pattern) expect(english.propose.wrong).toHaveProperty(name);
      for (const choice of choices ?? []) expect(english.versions.fields).toHaveProperty(choice);
    }
  });
  test('refuses in the browser what its schema refuses', () => {
    const { period, paragraph, phrase } = PROPOSED.fact.shape;
    const schemas = { period, paragraph, phrase };
    for (const { name, pattern } of proposedFields('fact')) {
      if (!pattern) continue;
      const inBrowser = new RegExp(`^(?:${pattern})$`, 'v');
      for (const text of ['2024', '2024-03', '2001/2011', 'undated', '12', '0', 'two words', 'three words here', ''])
        expect(inBrowser.test(text), `${name}: ${text}`).toBe(
          schemas[name as keyof typeof schemas].safeParse(text).success,
        );
    }
  });
  test.each(PROPOSED_KINDS)('for a %s leads to an issue form of the same fields', (kind) => {
    const name = new URL(newProposalIssue(kind)).searchParams.get('template')!;
    const { body } = parseDocument(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')).toJS() as {
      body: { id?: string }[];
    };
    expect(body.flatMap(({ id }) => id ?? [])).toEqual([
      ...proposedFields(kind).map((field) => field.name),
      'proposal',
    ]);
  });
});

describe('the check', () => {
  test.each([
    ['{', 'expected the end of JSON'],
    ['{ "kind": "figure", "answers": {} }', 'figure'],
    [JSON.stringify({ kind: 'fact', answers: { ...ANSWERS, period: 'lately' } }), 'a date as 2024'],
    [JSON.stringify({ kind: 'fact', answers: { ...ANSWERS, plaice: 'x' } }), 'did you mean “place”?'],
  ])('refuses %s', async (text, message) => {
    const problems = (await check(having(text))).filter(({ rule }) => rule === 'proposal');
    expect(problems).toEqual([expect.objectContaining({ file: FILE, message: expect.stringContaining(message) })]);
  });
  test('says that one waits, and what in it an editor has to say otherwise', async () => {
    const found = await checkAll(proposed({ ...ANSWERS, place: 'Kyrgyzstan', measure: 'remittances' }), '2026-11-30');
    const own = found.filter(({ file }) => file === FILE);
    expect(own.map(({ place, level }) => [place, level])).toEqual([
      ['kind', 'notice'],
      ['answers.measure', 'notice'],
      ['answers.place', 'notice'],
    ]);
    expect(own[2]!.message).toContain('did you mean “kyrgyzstan”');
  });
});

describe('merging', () => {
  const request = (answers: object, given: Record<string, string>, kind = 'fact') => ({
    files: proposed(answers, kind),
    ledger,
    figures: [],
    given: new Map(Object.entries(given).map(([name, text]) => [name, [text]])),
    file: FILE,
    prompt: undefined,
    example: '',
  });
  test('makes a fact of it, with what an editor says besides, and takes the file away', async () => {
    const { facts } = JSON.parse(files.text('data/datasets/remittance-shares.json')) as { facts: { id: string }[] };
    const own = request(ANSWERS, {
      dataset: 'remittance-shares',
      id: 'kg-2024-again',
      qualifier: 'exact',
      disagreement: DISAGREEMENT,
    });
    const { draft } = await proposal.make(own);
    expect([...draft.keys()]).toEqual(['data/datasets/remittance-shares.json', 'data/disagreements.json', FILE]);
    expect(draft.get(FILE)).toBeNull();
    const after = JSON.parse(draft.get('data/datasets/remittance-shares.json')!) as { facts: { id: string }[] };
    expect(after.facts).toHaveLength(facts.length + 1);
    expect(after.facts.at(-1)).toMatchObject({ id: 'kg-2024-again', value: 24, paragraph: 5 });
    expect((await checkDraft(draft, own.files)).brought).toEqual([]);
  });
  test('corrects a fact', async () => {
    const answers = {
      fact: 'remittance-shares/tj-2024-update',
      field: 'statedBy',
      new: 'Somebody',
      why: 'It says so.',
    };
    const { draft } = await proposal.make(request(answers, {}, 'correction'));
    expect(draft.get('data/datasets/remittance-shares.json')).toContain('"statedBy": "Somebody"');
  });
  test('says what is missing, and which proposals there are', async () => {
    await expect(proposal.make(request(ANSWERS, {}))).rejects.toThrow('--dataset: expected something');
    await expect(proposal.make(request(ANSWERS, {}))).rejects.toMatchObject({
      hint: expect.stringContaining(`${FILE} --dataset labour-market`),
    });
    const other = { ...request(ANSWERS, {}), file: 'data/proposals/fact-2026-11-30-1-3.json' };
    await expect(proposal.make(other)).rejects.toThrow(`did you mean “${FILE}”`);
  });
});
