/**
 * Random edits of every file that an editor may touch: whatever comes of them, the check ends, and no message is a
 * program’s. `FUZZ=1000` makes as many edits of each file, in about an hour; `SEED` begins with other numbers.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { check } from '../../src/check/check.ts';
import { formatProblems } from '../../src/ledger/problem.ts';
import { random, randomEdit, type RandomEdit } from './randomEdits.ts';

const SEED = Number(process.env.SEED ?? 17);
/** Edits of each file, on average. */
const EACH = Number(process.env.FUZZ ?? 2);
/** The share of all files that are edited at once: what is wrong in many may hide what follows from one. */
const AT_ONCE = 0.5;

const files = filesIn('.');
const edited = ['data', 'content']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((file) => /\.(?:json|mdx|txt)$/.test(file) && !file.startsWith('data/schema/'))
  .sort();

/** Words that no editor could make anything of. */
const STRANGE = /undefined|Cannot read|\[object |\bNaN\b|is not (?:a function|iterable)|node_modules|^\s+at \S/m;

/** What is strange in what the check says of some edits; nothing, if it says all in words and finds something. */
async function strangeness(edits: RandomEdit[]): Promise<string> {
  try {
    const problems = await check(withEdits(files, new Map(edits.map(({ file, text }) => [file, text]))));
    const strange = problems.filter(
      (problem) => STRANGE.test(formatProblems([problem])) || problem.file === '' || !/\S/.test(problem.message),
    );
    // Of many random edits no check would take all.
    return problems.length === 0 && edits.length > 20 ? 'nothing is refused' : formatProblems(strange);
  } catch (error) {
    return (error as Error).stack!;
  }
}

/** The fewest edits that are found to be strange by themselves, by halves. */
async function culprits(edits: RandomEdit[]): Promise<RandomEdit[]> {
  const half = edits.length >> 1;
  for (const part of half > 0 ? [edits.slice(0, half), edits.slice(half)] : [])
    if ((await strangeness(part)) !== '') return culprits(part);
  return edits;
}

const rounds = Array.from({ length: EACH / AT_ONCE }, (_, i) => i + 1);
const next = random(SEED);

test.each(rounds)(
  `random edits, seed ${SEED}, round %i`,
  async () => {
    const edits = edited.filter(() => next() < AT_ONCE).map((file) => randomEdit(file, next));
    const strange = await strangeness(edits);
    const by = strange === '' ? [] : await culprits(edits);
    expect(strange, by.map(({ what }) => what).join('\n')).toBe('');
  },
  600_000,
);
