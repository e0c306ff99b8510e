/** The studio’s form for several facts of one source: each is made like one alone, and knows those before it. */
import { withEdits } from '../build/projectFiles.ts';
import { entryOf, type Entry } from '../ledger/editor/factsFile.ts';
import type { Answers, Field } from '../ledger/editor/field.ts';
import type { Given } from '../ledger/editor/form.ts';
import { findQuantities, type Quantity } from '../ledger/editor/quantities.ts';
import { tokens } from '../ledger/fingerprint.ts';
import { resolveFact } from '../ledger/ledger.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { readReport } from '../ledger/reportText.ts';
import type { Disagreement, FactInput } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Draft } from './draft.ts';
import { datasetFile, DISAGREEMENTS, fact, factFields } from './fact.ts';
import type { Present } from './generator.ts';

/** The fields that are mostly the same of all. */
export function commonFields(ledger: Ledger): Field[] {
  const fields = factFields(ledger);
  const field = (name: string) => fields.find((each) => each.name === name)!;
  return [
    { ...field('report'), ask: 'The source that holds them' },
    { ...field('dataset'), ask: 'The dataset that they go into, unless one says another', optional: true },
  ];
}

/** Every number of a report’s text that no fact has yet, as an entry to fill in; none without a text that can be read. */
export function foundIn(text: string | undefined, { report }: Answers, { ledger }: Present): Entry[] {
  const print = ledger.fingerprints.get(String(report));
  const read = text === undefined ? undefined : readReport(text);
  if (!print || !read || 'wrong' in read) return [];
  const source = ledger.sources.get(print.report);
  const own = [...ledger.facts.values()].filter((each) => each.source.id === print.report);
  const words = (phrase: string) => ` ${tokens(phrase).join(' ')} `;
  const isKnown = ({ paragraph, number }: Quantity) =>
    own.some((each) => each.paragraph === paragraph && words(each.phrase ?? '').includes(words(number)));
  return findQuantities(read.numbered, print, ledger.units.values(), ledger.language)
    .filter((quantity) => !isKnown(quantity))
    .map((quantity) => entryOf(print.report, source?.short ?? '', quantity));
}

interface Disagreements {
  disagreements: Disagreement[];
}

/** The project as it is with the facts of a draft: what the next one is held against. */
function withDraft(present: Present, draft: Draft, dataset: string, id: string): Present {
  const files = withEdits(present.files, draft);
  const { facts } = JSON.parse(files.text(datasetFile(dataset))) as { facts: FactInput[] };
  const added = facts.find((each) => each.id === id)!;
  const { disagreements } = JSON.parse(files.text(DISAGREEMENTS)) as Disagreements;
  const { ledger } = present;
  const resolved = resolveFact(dataset, added, '2100-01-01', ledger);
  return {
    ...present,
    files,
    ledger: { ...ledger, disagreements, facts: new Map([...ledger.facts, [`${dataset}/${id}`, resolved]]) },
  };
}

/**
 * Makes a fact of each row of answers.
 * @returns what is to be written, or what is wrong with each row, in their order
 */
export async function severalFacts(rows: Given[], present: Present): Promise<{ draft: Draft; refused: Problem[][] }> {
  const draft: Draft = new Map();
  const refused: Problem[][] = [];
  let so = present;
  for (const given of rows) {
    try {
      const made = await fact.make({
        ...so,
        given,
        file: undefined,
        prompt: undefined,
        example: 'npm run new -- fact',
      });
      for (const [file, text] of made.draft) draft.set(file, text);
      so = withDraft(so, made.draft, given.get('dataset')![0]!, given.get('id')![0]!);
      refused.push([]);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      refused.push([...error.problems]);
    }
  }
  return { draft, refused };
}
