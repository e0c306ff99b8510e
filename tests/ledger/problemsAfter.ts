import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Problem } from '../../src/ledger/problem.ts';

/** Lets `edit` change the text of one file, which is not written, and returns what the parser says of it. */
export function problemsAfter(file: string, edit: (text: string) => string): Problem[] {
  const files = filesIn('.');
  const before = files.text(file);
  const after = edit(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  return parseLedger(withEdits(files, new Map([[file, after]]))).problems;
}

/** Changes fields of one fact of a dataset; undefined takes a field away. */
export function problemsOfFact(address: string, change: Record<string, unknown>): Problem[] {
  const [dataset, id] = address.split('/') as [string, string];
  return problemsAfter(`data/datasets/${dataset}.json`, (text) => {
    const data = JSON.parse(text) as { facts: { id: string }[] };
    Object.assign(
      data.facts.find((fact) => fact.id === id)!,
      change,
    );
    return JSON.stringify(data);
  });
}
