/** Every figure of src/figures: existing there is being published. */
import { readdirSync } from 'node:fs';
import { ProblemError } from '../data/problem.ts';
import { resolveFigure, WIDTHS, type Figure, type FigureInput } from './figure.ts';

const FOLDER = 'src/figures';
let figures: Promise<Figure[]> | undefined;

async function load(): Promise<Figure[]> {
  const ids = readdirSync(FOLDER).filter((file) => file.endsWith('.ts')).map((file) => file.replace('.ts', '')).sort();
  return Promise.all(
    ids.map(async (id) => {
      const { default: input } = await declared(id);
      return publish(id, input);
    }),
  );
}

/** A declared figure with its facts, whose complaints about what is drawn name it. */
export function publish(id: string, input: FigureInput): Figure {
  const figure = resolveFigure(id, input);
  return { ...figure, draw: (frame) => naming(id, () => figure.draw(frame)) };
}

const mistake = (id: string, place: string, error: unknown): ProblemError =>
  error instanceof ProblemError ? error : new ProblemError((error as Error).message.split('\n').map((message) => ({ file: `${FOLDER}/${id}.ts`, place, message })));

/** Reads a figure’s file; what keeps it from being read is the editor’s to mend, so it is told without a stack. */
async function declared(id: string): Promise<{ default: FigureInput }> {
  try {
    return (await import(`../figures/${id}.ts`)) as { default: FigureInput };
  } catch (error) {
    throw mistake(id, '', error);
  }
}

/** Lets a complaint about what is drawn say which figure it is. */
function naming<T>(id: string, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    throw mistake(id, 'draw', error);
  }
}

/** All figures, in the order of their ids. */
export const loadFigures = (): Promise<Figure[]> => (figures ??= load());

/** The figure with this id, or undefined. */
export async function findFigure(id: string): Promise<Figure | undefined> {
  return (await loadFigures()).find((figure) => figure.id === id);
}

/** A figure drawn for a page at both widths. */
export function drawBoth(figure: Figure) {
  return (['narrow', 'wide'] as const).map((size) => ({ size, drawing: figure.draw({ width: WIDTHS[size], id: `${figure.id}-${size}` }) }));
}
