/** What the preview knows of the project. It runs as a process of its own, which answers every question with a report. */
import { keepResults } from '../build/keptResults.ts';
import { filesIn, type ProjectFiles } from '../build/projectFiles.ts';
import { check } from '../check/check.ts';
import { inOrder } from '../check/report.ts';
import { unusedFacts } from '../check/unused.ts';
import { certaintyClass } from '../ledger/certaintyClass.ts';
import type { Fact } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import { plain } from '../ledger/texts.ts';
import { openProject } from '../project/project.ts';

/** A fact that nothing uses yet. */
export interface UnusedFact {
  id: string;
  label: string;
  /** "The Diplomat, 2021, ¶29" */
  reference: string;
}

export interface Report {
  /** In the order in which one would fix them. */
  problems: Problem[];
  /** By the titles of their datasets. */
  unused: { dataset: string; facts: UnusedFact[] }[];
  /** The class of certainty of each fact that is shown, by its address. */
  certainty: Record<string, string>;
}

/** Checks the project and, if its data hold, looks what is used. Throws where the program itself is at fault. */
async function report(files: ProjectFiles): Promise<Report> {
  const problems = inOrder(await check(files));
  try {
    const { ledger, figures, scrollies } = openProject(files);
    const shown = [...ledger.facts.values()].filter(({ omit }) => omit === null);
    const unused = Map.groupBy(
      unusedFacts(ledger, [...(await figures()), ...(await scrollies())]),
      ({ dataset }) => dataset,
    );
    const brief = ({ id, label, source, paragraph }: Fact): UnusedFact => ({
      id,
      label: plain(label, ledger),
      reference: `${source.short}${paragraph === null ? '' : `, ¶${paragraph}`}`,
    });
    return {
      problems,
      unused: Array.from(unused, ([id, facts]) => ({
        dataset: ledger.datasets.get(id)!.title,
        facts: facts.map(brief),
      })),
      certainty: Object.fromEntries(shown.map((fact) => [fact.id, certaintyClass(fact, ledger)])),
    };
  } catch (error) {
    // Data or figures that do not hold are among the problems already.
    if (problems.length === 0) throw error;
    return { problems, unused: [], certainty: {} };
  }
}

// Of the last check, of which most texts are as they were; then of one answer for the next.
keepResults('.');
process.on('message', async (question: number) => process.send!([question, await report(filesIn('.'))]));
