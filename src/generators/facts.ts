/** npm run new facts: takes the facts that have been filled in, in the file that a new report left. */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { filesIn } from '../build/projectFiles.ts';
import { locate } from '../ledger/locate.ts';
import { readJson } from '../ledger/readJson.ts';
import { expected, ProblemError, type Problem } from '../ledger/problem.ts';
import { resolveFact } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/types.ts';
import type { FactInput } from '../ledger/schema.ts';
import type { Draft } from './draft.ts';
import { addFact, problemsOf, rivalsOf } from './fact.ts';
import { factsFileSchema, factsFileText, filledIn, stateOf, type Entry } from '../ledger/editor/factsFile.ts';
import { among, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import type { Generator, Present } from './generator.ts';
import { namedFile } from './namedFile.ts';

function fields({ ledger }: Present): Field[] {
  return [
    {
      name: 'file',
      ask: 'The file of facts that have been filled in',
      example: '../report.facts.json',
      read: namedFile,
      wrong: (value) =>
        existsSync(String(value))
          ? undefined
          : `expected a file that can be read, received ${String(value)}, which is not there`,
    },
    {
      name: 'dataset',
      ask: 'The dataset for entries that name none',
      example: 'labour-market',
      optional: true,
      choices: () => [...ledger.datasets.keys()],
      wrong: among('a dataset of data/datasets', ledger.datasets.keys()),
    },
  ];
}

export const facts: Generator = {
  what: 'the facts of a file that has been filled in',
  file: 'report.facts.json',
  fields,
  make: async ({ given, file, prompt, example, ...project }) => {
    const { ledger } = project;
    const answers = await fill(
      fields(project),
      file === undefined ? given : new Map([...given, ['file', [file]]]),
      prompt,
      example,
    );
    const path = String(answers.file);
    const [folder, name] = [dirname(path), basename(path)];
    const { data, problems: unread } = readJson(filesIn(folder), name, factsFileSchema);
    if (!data) throw new ProblemError(unread);

    const draft: Draft = new Map();
    const problems: Problem[] = [];
    const taken = new Map<number, string>();
    // With those of the file that were gone through, since its facts may differ from one another too.
    const all: Ledger = { ...ledger, facts: new Map(ledger.facts) };
    data.facts.forEach((entry, i): void => {
      if (stateOf(entry) !== 'begun') return;
      const { dataset = answers.dataset, fact } = filledIn(entry);
      const refuse = (key: string, message: string): void =>
        void problems.push({ file: name, place: `facts.${i}.${key}`, message });
      const own = problemsOf(fact, ledger);
      for (const [key, message] of own) refuse(key, message);
      const wrong =
        dataset === undefined
          ? 'expected a dataset, here or as --dataset, received nothing'
          : among('a dataset of data/datasets', ledger.datasets.keys())(dataset);
      if (wrong) return refuse('dataset', wrong);
      const address = `${String(dataset)}/${String(fact.id)}`;
      if (all.facts.has(address))
        return refuse(
          'id',
          `expected an id of its own, received “${String(fact.id)}”, which a fact of ${String(dataset)} has`,
        );
      if (own.length > 0) return;
      const rivals = rivalsOf(address, fact as FactInput, all);
      const others = rivals.join(', ');
      if (rivals.length > 0)
        return refuse(
          'value',
          `expected the same as ${others}, or a reason why not; write "skip": true here, and add this one with npm run new fact, which asks for it`,
        );
      all.facts.set(address, resolveFact(String(dataset), fact as FactInput, '2100-01-01', ledger));
      taken.set(i, address);
      addFact(draft, String(dataset), fact as FactInput, project.files);
    });
    if (problems.length === 0 && taken.size === 0)
      problems.push({ file: name, place: 'facts', message: expected('an entry that is filled in', undefined) });
    if (problems.length > 0) throw new ProblemError(locate(filesIn(folder), problems));

    const left = data.facts.filter((entry) => stateOf(entry) === 'waiting').length;
    const done =
      left === 0
        ? 'Every entry is added or left out.'
        : `Still to fill in: ${left} of ${data.facts.length}. Those added are marked in the file, so it can be given again.`;
    draft.set(
      path,
      factsFileText(
        data.facts.map((entry, i): Entry => (taken.has(i) ? { ...entry, skip: `added as ${taken.get(i)}` } : entry)),
      ),
    );
    return {
      draft,
      says: [...taken.values()].join('\n'),
      next: `${done} Print them in texts as <Fact id="…" />.`,
    };
  },
};
