/** Every passage of src/scrolly: existing there, it can be told in a text. */
import { perLanguage } from '../i18n/locale.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { declared, declaredIn, loadEach } from './declared.ts';
import { WIDTHS } from './figure.ts';
import { passageFile, resolvePassage, type Passage, type PassageInput } from './scrolly.ts';


/** The ids of all passages, of those too that cannot be read. */
export const passageIds = (): string[] => declaredIn('src/scrolly');

/** The passages that can be read, and what is wrong with the others. */
export async function loadWhatTells(): Promise<{ passages: Passage[]; problems: Problem[] }> {
  const read = (id: string) => declared(passageFile({ id }), () => import(`../scrolly/${id}.ts`) as Promise<{ default: PassageInput }>);
  const { whole, problems } = await loadEach(passageIds(), async (id) => resolvePassage(id, await read(id)));
  return { passages: whole, problems };
}

async function load(): Promise<Passage[]> {
  const { passages: whole, problems } = await loadWhatTells();
  if (problems.length > 0) throw new ProblemError(problems);
  return whole;
}

/** All passages in the language of the page, in the order of their ids. */
export const loadPassages = perLanguage(load);

/** The passage with this id, or undefined. */
export async function findPassage(id: string): Promise<Passage | undefined> {
  return (await loadPassages()).find((passage) => passage.id === id);
}

/** Each step of a passage drawn for a page at both widths. */
export function drawSteps({ id, steps }: Passage) {
  return steps.map(({ draw }, i) => (['narrow', 'wide'] as const).map((size) => ({ size, drawing: draw({ width: WIDTHS[size], id: `${id}-${i + 1}-${size}` }) })));
}
