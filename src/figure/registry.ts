/** Every figure, a file of choices in data/figures or code in src/figures: existing there is being published. */
import type { Drawing, Frame } from '../charts/svg.ts';
import { oncePer } from '../build/oncePer.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Ledger } from '../ledger/types.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { declared, declaredIn, loadEach, withFile } from './declared.ts';
import { resolveFigure, WIDTHS, type Figure, type FigureInput } from './figure.ts';
import { FIGURE_FILES, figureFileIds, readFigureFile } from './figureFile.ts';

const CODE = 'src/figures';

/** The ids of all figures, of those too that cannot be read. */
export const figureIds = (files: ProjectFiles): string[] =>
  [...new Set([...figureFileIds(files), ...declaredIn(CODE, files)])].sort();

/** The file that declares a figure. */
export function figureFileOf(id: string, files: ProjectFiles): string {
  const choices = `${FIGURE_FILES}/${id}.json`;
  return files.has(choices) ? choices : `${CODE}/${id}.ts`;
}

/** The figures that can be read, and what is wrong with the others. */
export async function loadValidFigures(ledger: Ledger): Promise<{ figures: Figure[]; problems: Problem[] }> {
  const { loaded, problems } = await loadEach(figureIds(ledger.files), async (id) => {
    const file = figureFileOf(id, ledger.files);
    const input = file.endsWith('.json')
      ? readFigureFile(file, ledger)
      : await declared(file, ledger, () => import(`../figures/${id}.ts`) as Promise<{ default: FigureInput }>);
    return publish(id, file, input, ledger);
  });
  return { figures: loaded, problems };
}

async function load(ledger: Ledger): Promise<Figure[]> {
  const { figures: whole, problems } = await loadValidFigures(ledger);
  if (problems.length > 0) throw new ProblemError(problems);
  return whole;
}

/** A declared figure with its facts, whose complaints about what is drawn name it. It is drawn once for each frame, since many pages show it. */
export function publish(id: string, file: string, input: FigureInput, ledger: Ledger, page?: string): Figure {
  const figure = resolveFigure(id, file, input, ledger, page);
  const drawn = new Map<string, Drawing>();
  const draw = (frame: Frame): Drawing => {
    const key = JSON.stringify(frame);
    const drawing = drawn.get(key) ?? withFile(file, 'draw', ledger, () => figure.draw(frame));
    drawn.set(key, drawing);
    return drawing;
  };
  return { ...figure, draw };
}

/** All figures of a ledger, in the order of their ids. */
export const loadFigures = oncePer(load);

/** The figure with this id, or undefined. */
export async function findFigure(id: string, ledger: Ledger): Promise<Figure | undefined> {
  return (await loadFigures(ledger)).find((figure) => figure.id === id);
}

/** A figure drawn for a page at both widths. */
export function drawBoth(figure: Figure) {
  return (['narrow', 'wide'] as const).map((size) => ({
    size,
    drawing: figure.draw({ width: WIDTHS[size], id: `${figure.id}-${size}` }),
  }));
}
