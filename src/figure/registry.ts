/** Every figure of src/figures: existing there is being published. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadLedger } from '../data/ledger.ts';
import { ProblemError, type Problem } from '../data/problem.ts';
import { resolveFigure, WIDTHS, type Figure, type FigureInput } from './figure.ts';

const FOLDER = 'src/figures';
let figures: Promise<Figure[]> | undefined;

/** The ids of all figures, of those too that cannot be read. */
export const figureIds = (): string[] => readdirSync(FOLDER).filter((file) => file.endsWith('.ts')).map((file) => file.replace('.ts', '')).sort();

/** The figures that can be read, and what is wrong with the others. */
export async function loadWhatDraws(): Promise<{ figures: Figure[]; problems: Problem[] }> {
  const results = await Promise.allSettled(figureIds().map(async (id) => publish(id, (await declared(id)).default)));
  const problems = results.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof ProblemError) return result.reason.problems;
    throw result.reason;
  });
  return { figures: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])), problems };
}

async function load(): Promise<Figure[]> {
  const { figures: whole, problems } = await loadWhatDraws();
  if (problems.length > 0) throw new ProblemError(problems);
  return whole;
}

/** A declared figure with its facts, whose complaints about what is drawn name it. */
export function publish(id: string, input: FigureInput): Figure {
  const figure = resolveFigure(id, input);
  return { ...figure, draw: (frame) => naming(id, () => figure.draw(frame)) };
}

function mistake(id: string, place: string, error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  // A figure that finds nothing where data could not be read is not itself wrong.
  if (error instanceof TypeError && !loadLedger().whole) return new ProblemError([]);
  const { message, stack = '' } = error as Error;
  const file = `${FOLDER}/${id}.ts`;
  const [, missing] = /Cannot find module '([^']+)'/.exec(message) ?? [];
  if (missing) return new ProblemError([strayImport(file, basename(missing))]);
  // The stack is not shown, but it knows the line.
  const [, line, column = '1'] = new RegExp(`[\\\\/]${id}\\.ts:(\\d+)(?::(\\d+))?`).exec(stack) ?? [];
  const at = line && { line: Number(line), column: Number(column) };
  return new ProblemError(message.split('\n').map((each) => ({ file, place, message: each, ...at })));
}

/** An import that leads nowhere, at its line: the program itself names whole paths of the machine. */
function strayImport(file: string, name: string): Problem {
  const lines = readFileSync(file, 'utf8').split('\n');
  const index = Math.max(0, lines.findIndex((line) => line.includes(name)));
  const [, written = name] = /from '([^']+)'/.exec(lines[index]!) ?? [];
  return { file, place: '', message: `expected an import of a file that is there, received “${written}”`, line: index + 1, column: 1 };
}

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
