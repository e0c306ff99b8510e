import { nearest } from './nearest.ts';

/** Something an editor has to fix: in which file, where in it, and what is wrong. */
export interface Problem {
  file: string;
  /** A path into the data (`facts.3.period`) or a line (`12:5`). */
  place: string;
  message: string;
  /** For people: the id of the entry and the line in the file. */
  where?: string;
  /** Where in the file, both from 1, as far as it is known. */
  line?: number;
  column?: number;
  /** What was checked: "data", "phrase", "links". */
  rule?: string;
  /** An error keeps the site from being built; a notice asks an editor to look, a hint offers. Without: an error. */
  level?: 'error' | 'notice' | 'hint';
}

/** "expected …, received …", with the near miss where there is one. */
export function expected(what: string, received: unknown, candidates: Iterable<string> = []): string {
  const near = typeof received === 'string' ? nearest(received, candidates) : undefined;
  const got = received === undefined ? 'nothing' : JSON.stringify(received);
  return `expected ${what}, received ${got}${near ? `; did you mean “${near}”?` : ''}`;
}

/** One line for each problem, in the order of files and then of finding. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, place, message, where }) =>
        `${file}: ${place ? `${place}: ` : ''}${message}${where ? ` (${where})` : ''}`,
    )
    .join('\n');
}

/** Bad input, with all its problems. It has no stack: the place that matters is in the data. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemError';
    this.problems = problems;
    this.stack = `${this.name}: ${this.message}`;
  }
}
