import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Problem } from '../../src/ledger/problem.ts';

/** Copies data/, lets `spoil` change the text of one file, and returns what the parser says of it. */
export function problemsAfter(file: string, spoil: (text: string) => string): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'northbound-'));
  try {
    cpSync('data', join(root, 'data'), { recursive: true });
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = spoil(before);
    if (after === before) throw new Error(`nothing was spoilt in ${file}`);
    writeFileSync(path, after);
    return parseLedger(root).problems;
  } finally {
    rmSync(root, { recursive: true });
  }
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
