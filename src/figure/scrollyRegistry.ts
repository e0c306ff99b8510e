/** Every passage of src/scrolly: existing there, it can be told in a text. */
import { oncePerLanguage } from '../i18n/locale.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { declared, declaredIn, loadEach } from './declared.ts';
import { WIDTHS } from './figure.ts';
import { scrollyFile, resolveScrolly, type Scrolly, type ScrollyInput } from './scrolly.ts';

/** The ids of all passages, of those too that cannot be read. */
export const scrollyIds = (): string[] => declaredIn('src/scrolly');

/** The passages that can be read, and what is wrong with the others. */
export async function loadValidScrollies(): Promise<{ passages: Scrolly[]; problems: Problem[] }> {
  const read = (id: string) =>
    declared(scrollyFile({ id }), () => import(`../scrolly/${id}.ts`) as Promise<{ default: ScrollyInput }>);
  const { whole, problems } = await loadEach(scrollyIds(), async (id) => resolveScrolly(id, await read(id)));
  return { passages: whole, problems };
}

async function load(): Promise<Scrolly[]> {
  const { passages: whole, problems } = await loadValidScrollies();
  if (problems.length > 0) throw new ProblemError(problems);
  return whole;
}

/** All passages in the language of the page, in the order of their ids. */
export const loadScrollies = oncePerLanguage(load);

/** The passage with this id, or undefined. */
export async function findScrolly(id: string): Promise<Scrolly | undefined> {
  return (await loadScrollies()).find((passage) => passage.id === id);
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
