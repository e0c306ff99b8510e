/** Every passage of src/scrolly: existing there, it can be told in a text. */
import { oncePer } from '../build/oncePer.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Ledger } from '../ledger/types.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { declared, declaredIn, loadEach } from './declared.ts';
import { WIDTHS } from './figure.ts';
import { scrollyFile, resolveScrolly, type Scrolly, type ScrollyInput } from './scrolly.ts';

/** The ids of all passages, of those too that cannot be read. */
export const scrollyIds = (files: ProjectFiles): string[] => declaredIn('src/scrolly', files);

/** The passages that can be read, and what is wrong with the others. */
export async function loadValidScrollies(ledger: Ledger): Promise<{ passages: Scrolly[]; problems: Problem[] }> {
  const read = (id: string) =>
    declared(scrollyFile({ id }), ledger, () => import(`../scrolly/${id}.ts`) as Promise<{ default: ScrollyInput }>);
  const { loaded, problems } = await loadEach(scrollyIds(ledger.files), async (id) =>
    resolveScrolly(id, await read(id), ledger),
  );
  return { passages: loaded, problems };
}

async function load(ledger: Ledger): Promise<Scrolly[]> {
  const { passages: whole, problems } = await loadValidScrollies(ledger);
  if (problems.length > 0) throw new ProblemError(problems);
  return whole;
}

/** All passages of a ledger, in the order of their ids. */
export const loadScrollies = oncePer(load);

/** The passage with this id, or undefined. */
export async function findScrolly(id: string, ledger: Ledger): Promise<Scrolly | undefined> {
  return (await loadScrollies(ledger)).find((passage) => passage.id === id);
}

/** Each step of a passage drawn for a page at both widths. */
export function drawSteps({ id, steps }: Scrolly) {
  return steps.map(({ draw }, i) =>
    (['narrow', 'wide'] as const).map((size) => ({
      size,
      drawing: draw({ width: WIDTHS[size], id: `${id}-${i + 1}-${size}` }),
    })),
  );
}
