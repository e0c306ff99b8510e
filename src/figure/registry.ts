/** Every figure of src/figures: existing there is being published. */
import type { Drawing, Frame } from '../charts/svg.ts';
import { oncePerLanguage } from '../i18n/locale.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { declared, declaredIn, loadEach, withFile } from './declared.ts';
import { resolveFigure, WIDTHS, type Figure, type FigureInput } from './figure.ts';

const FOLDER = 'src/figures';
const fileOf = (id: string): string => `${FOLDER}/${id}.ts`;

/** The ids of all figures, of those too that cannot be read. */
export const figureIds = (): string[] => declaredIn(FOLDER);

/** The figures that can be read, and what is wrong with the others. */
export async function loadValidFigures(): Promise<{ figures: Figure[]; problems: Problem[] }> {
  const read = (id: string) =>
    declared(fileOf(id), () => import(`../figures/${id}.ts`) as Promise<{ default: FigureInput }>);
  const { whole, problems } = await loadEach(figureIds(), async (id) => publish(id, await read(id)));
  return { figures: whole, problems };
}

async function load(): Promise<Figure[]> {
  const { figures: whole, problems } = await loadValidFigures();
  if (problems.length > 0) throw new ProblemError(problems);
  return whole;
}

/** A declared figure with its facts, whose complaints about what is drawn name it. It is drawn once for each frame, since many pages show it. */
export function publish(id: string, input: FigureInput): Figure {
  const figure = resolveFigure(id, input);
  const drawn = new Map<string, Drawing>();
  const draw = (frame: Frame): Drawing => {
    const key = JSON.stringify(frame);
    const drawing = drawn.get(key) ?? withFile(fileOf(id), 'draw', () => figure.draw(frame));
    drawn.set(key, drawing);
    return drawing;
  };
  return { ...figure, draw };
}

/** All figures in the language of the page, in the order of their ids. */
export const loadFigures = oncePerLanguage(load);

/** The figure with this id, or undefined. */
export async function findFigure(id: string): Promise<Figure | undefined> {
  return (await loadFigures()).find((figure) => figure.id === id);
}

/** A figure drawn for a page at both widths. */
export function drawBoth(figure: Figure) {
  return (['narrow', 'wide'] as const).map((size) => ({
    size,
    drawing: figure.draw({ width: WIDTHS[size], id: `${figure.id}-${size}` }),
  }));
}
