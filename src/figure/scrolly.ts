import type { Drawing, Frame } from '../charts/svg.ts';
import { findFact } from '../ledger/ledger.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { expected, ProblemError, type Problem } from '../ledger/problem.ts';
import type { Source } from '../ledger/schema.ts';
import { withFile } from './declared.ts';
import { sharedId } from './shared.ts';

/** What a file in src/scrolly declares: a figure that changes with the text. Its texts print numbers as `{dataset/fact}`. */
export interface ScrollyInput {
  /** What is told, in a sentence. */
  title: string;
  /** In the order of the text’s steps. Their drawings have one size and one scale, so that they read as one figure. */
  steps: StepInput[];
  /** What all steps share at both widths, such as the land of a map: drawn once in a page, under this id. */
  shared?: (id: string) => string;
}

/** One state of the figure: a still, whole by itself. */
export interface StepInput {
  /** The facts that are drawn. */
  facts: string[];
  /** What this drawing shows, for those who do not see it. */
  alt: string;
  /** What a reader must know not to be misled. */
  caveats?: string[];
  /** Draws at a width of 720 or 360. `shared` is the id of what the passage’s `shared` drew. */
  draw: (frame: Frame, ledger: Ledger, shared: string) => Drawing;
}

export interface ScrollyStep {
  facts: Fact[];
  alt: string;
  caveats: string[];
  draw: (frame: Frame) => Drawing;
}

/** A passage with its name, and the facts and sources of all its steps, each once. */
export interface Scrolly extends Omit<ScrollyInput, 'steps'> {
  id: string;
  /** The ledger that it is drawn from, in whose language it is. */
  ledger: Ledger;
  steps: ScrollyStep[];
  facts: Fact[];
  sources: Source[];
}

/** Declares a passage. The file’s name is its id. */
export const defineScrolly = (input: ScrollyInput): ScrollyInput => input;

export const scrollyFile = ({ id }: { id: string }): string => `src/scrolly/${id}.ts`;

const absent = (holder: object | undefined, keys: string[]): string[] =>
  keys.filter((key) => (holder as Record<string, unknown> | undefined)?.[key] === undefined);

/** Resolves a declared passage’s facts. What is missing, and facts that do not exist, are errors that name passage and step. */
export function resolveScrolly(id: string, input: ScrollyInput, ledger: Ledger): Scrolly {
  const { facts: known, unread, language } = ledger;
  const file = scrollyFile({ id });
  const nothing = (place: string): Problem => ({ file, place, message: 'expected something, received nothing' });
  const missing = [
    ...absent(input, ['title', 'steps']).map(nothing),
    ...(input?.steps ?? []).flatMap((step, i) =>
      absent(step, ['facts', 'alt', 'draw']).map((key) => nothing(`steps.${i}.${key}`)),
    ),
  ];
  if (missing.length > 0) throw new ProblemError(missing);
  const unknown = input.steps.flatMap(({ facts }, i) =>
    facts
      .filter((fact) => !known.has(fact) && !unread(fact))
      .map((fact) => ({
        file,
        place: `steps.${i}.facts`,
        message: expected('the address of a fact', fact, known.keys()),
      })),
  );
  if (unknown.length > 0) throw new ProblemError(unknown);
  const say = (address: string, text: string) => language.translation('told', `${id}.${address}`, text) ?? text;
  const steps = input.steps.map(({ facts, alt, caveats = [], draw }, i): ScrollyStep => ({
    facts: facts.map((fact) => findFact(fact, ledger)),
    alt: say(`steps.${i}.alt`, alt),
    caveats: caveats.map((caveat, j) => say(`steps.${i}.caveats.${j}`, caveat)),
    draw: (frame) => withFile(file, `steps.${i}.draw`, ledger, () => draw(frame, ledger, sharedId(id))),
  }));
  const facts = [...new Set(steps.flatMap((step) => step.facts))];
  return {
    ...input,
    id,
    ledger,
    title: say('title', input.title),
    steps,
    facts,
    sources: [...new Set(facts.map(({ source }) => source))],
  };
}
