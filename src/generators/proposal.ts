/** npm run new proposal: takes what a reader has proposed into the ledger, and the file that proposed it away. */
import { expected, ProblemError } from '../ledger/problem.ts';
import { proposalSchemas, proposedKindSchema } from '../ledger/proposalSchema.ts';
import { readJson } from '../ledger/readJson.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Field } from '../ledger/editor/field.ts';
import type { Given } from '../ledger/editor/form.ts';
import { correction } from './correction.ts';
import { fact } from './fact.ts';
import type { Generator, Present } from './generator.ts';

const PROPOSALS = 'data/proposals';
const KINDS = { fact, correction };

/** The generator of a proposal, and its answers as arguments. Throws a ProblemError where it has not its shape. */
export function readProposal(file: string, files: ProjectFiles): { generator: Generator; given: Given } {
  const { data: begun, problems: unread } = readJson(files, file, proposedKindSchema);
  if (!begun) throw new ProblemError(unread);
  const { data, problems } = readJson(files, file, proposalSchemas[begun.kind]);
  if (!data) throw new ProblemError(problems);
  return {
    generator: KINDS[begun.kind],
    given: new Map(Object.entries(data.answers).map(([name, answer]) => [name, [String(answer)]])),
  };
}

/** Every proposal, by its file. */
export const proposalFiles = (files: ProjectFiles): string[] =>
  files.under(PROPOSALS).filter((file) => file.endsWith('.json'));

function fields(present: Present): Field[] {
  const own = Object.values(KINDS).flatMap((generator) => generator.fields(present));
  // Both kinds have some: what they are asked as is settled when the file is read.
  return [...new Map(own.map((field) => [field.name, field])).values()];
}

export const proposal: Generator = {
  what: 'a fact or a correction that a reader has proposed',
  file: `${PROPOSALS}/<id>.json`,
  fields,
  make: async ({ file, given, prompt, ...request }) => {
    const { files } = request;
    const known = proposalFiles(files);
    if (file === undefined || !known.includes(file))
      throw new ProblemError([
        { file: 'npm run new', place: 'proposal', message: expected(`a file of ${PROPOSALS}`, file, known) },
      ]);
    const { generator, given: proposed } = readProposal(file, files);
    prompt?.say(`${file}\n${Array.from(proposed, ([name, [answer]]) => `  ${name}: ${answer}`).join('\n')}`);
    // What an editor says counts more than what was proposed.
    const answers = new Map([...proposed, ...given]);
    const example = `${request.example} ${file}`;
    const made = await generator.make({ ...request, example, file: undefined, prompt, given: answers });
    return { ...made, draft: new Map([...made.draft, [file, null]]) };
  },
};
