/** What readers have proposed: files that are no proposals are refused; what is open in one is said to whoever merges it. */
import { formState } from '../ledger/editor/formState.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { proposalFiles, readProposal } from '../generators/proposal.ts';
import type { Figure } from '../figure/figure.ts';
import type { Ledger } from '../ledger/types.ts';

/** Proposals that have not their shape. */
export function checkProposals({ files }: Ledger): Problem[] {
  return proposalFiles(files).flatMap((file) => {
    try {
      readProposal(file, files);
      return [];
    } catch (error) {
      if (error instanceof ProblemError) return error.problems;
      throw error;
    }
  });
}

/** Each proposal that waits, with what in it an editor has to say otherwise. None of them may have a wrong shape. */
export function openProposals(ledger: Ledger, figures: Figure[]): Problem[] {
  const { files } = ledger;
  return proposalFiles(files).flatMap((file): Problem[] => {
    const { generator, given } = readProposal(file, files);
    const { fields } = formState(generator.fields({ files, ledger, figures }), given);
    const wrong = fields.flatMap(({ name, wrong: message }) =>
      message === undefined ? [] : [{ file, place: `answers.${name}`, message }],
    );
    return [{ file, place: 'kind', message: `waits to be merged: npm run new -- proposal ${file}` }, ...wrong];
  });
}
