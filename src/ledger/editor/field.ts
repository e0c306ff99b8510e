/** One thing that a scaffold must know: how it is asked, as what it is read, and when it is refused. */
import type { z } from 'zod';
import { explain } from '../readJson.ts';
import { textProblems } from '../texts.ts';
import type { Ledger } from '../types.ts';
import { expected } from '../problem.ts';

/** What is known so far, by the names of fields. */
export type Answers = Record<string, unknown>;

export interface Field {
  /** Its name as an argument, and mostly in the file that is made. */
  name: string;
  /** What is asked, without a question mark. */
  ask: string;
  /** An answer as an editor would write it. */
  example: string;
  optional?: boolean;
  /** Takes several answers: the argument several times, or a line each. */
  list?: boolean;
  /** What divides several answers on one line, for a list of ids. */
  split?: RegExp;
  /** Rarely needed: taken as an argument and never asked. */
  silent?: boolean;
  /** The field that it can stand in for: needed only where that has no answer. */
  instead?: string;
  /** Whether it applies, given what is known. */
  when?: (so: Answers) => boolean;
  /** What is taken where nothing is given. */
  suggest?: (so: Answers) => string | undefined;
  /** What is probably meant: offered to whoever is asked, never taken unseen. */
  guess?: (so: Answers) => string | undefined;
  /** What may be answered, where that is a list. */
  choices?: (so: Answers) => string[];
  /** What a choice is called or means, by which it is searched too. */
  meaning?: (choice: string) => string | undefined;
  /** Reads the answer’s text; text itself where left out. */
  read?: (text: string, so: Answers) => unknown;
  /** What is wrong with an answer that has been read; for a list, with each beside those before it. */
  wrong?: (value: unknown, so: Answers, before: unknown[]) => string | undefined;
}

/** What a schema says against a value; undefined where it takes it. */
export function shapeProblem(schema: z.ZodType, value: unknown): string | undefined {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  return issue && explain(issue);
}

/** A check by a schema. */
export const shaped =
  (schema: z.ZodType) =>
  (value: unknown): string | undefined =>
    shapeProblem(schema, value);

/** A check by a schema, and of words by the rule that numbers in them are facts. */
export const worded =
  (schema: z.ZodType, ledger: Ledger) =>
  (value: unknown): string | undefined =>
    shapeProblem(schema, value) ?? textProblems(String(value), ledger)[0];

/** A check that an answer is one of a few. */
export function among(what: string, choices: Iterable<string>): (value: unknown) => string | undefined {
  // Read once: the keys of a map can be gone through only once.
  const all = [...choices];
  return (value) => (all.includes(String(value)) ? undefined : expected(what, value, all));
}

/** Several ids on one line. */
export const IDS = /[\s,]+/;

/** A text as part of an address: "What the money means" → "what-the-money-means". */
export function slug(text: string): string {
  const plain = text
    .replaceAll(/\{[^}]*\}/g, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase();
  return plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
    .join('-');
}
