/** Mistakes that an editor may make, and what the check must say of each. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from '../../src/check/rules.ts';
import type { Problem } from '../../src/ledger/problem.ts';

export interface InvalidFixture {
  /** What is done, in words. */
  what: string;
  /** The file that is changed, or made. */
  file: string;
  /** What it holds then, from what it holds now; a file that is not there holds nothing. Null takes it away. */
  edit: (text: string) => string | Uint8Array | null;
  /** The part of the file that it needs for itself, such as an entry; all of it if empty. */
  part: string;
  finding: Finding;
  /** What rightly follows from it, in words of the messages. */
  also: RegExp[];
}

/** What must be found. */
export interface Finding {
  rule: Rule;
  file: string;
  place: RegExp;
  message: RegExp;
  /** The line that must be named, from the spoilt text; none for a whole file. */
  line?: (text: string) => number;
}

interface More {
  rule?: Rule;
  also?: RegExp[];
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Words as a pattern; a pattern as itself. */
const pattern = (message: string | RegExp): RegExp =>
  typeof message === 'string' ? new RegExp(literal(message)) : message;

/** The line of the first text that contains `words`, from 1; 0 if none does. */
const lineWith =
  (words: string) =>
  (text: string): number =>
    text.split('\n').findIndex((line) => line.includes(words)) + 1;

type Json = Record<string, unknown>;
export type Change = Json | ((entry: Json) => void);

export const write = (data: unknown): string => JSON.stringify(data, null, 2);
export const listOf = <T = Json>(file: string, list: string): T[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T[]>)[list]!;

/** The line of a path in JSON that `write` wrote: where a mark put there comes out. Of what is missing, its entry’s. */
function jsonLine(text: string, path: string[]): number {
  const data = JSON.parse(text) as Json;
  const mark = '⚑';
  const set = (steps: string[]): boolean => {
    let at: unknown = data;
    for (const step of steps.slice(0, -1)) at = (at as Json | undefined)?.[step];
    const last = steps.at(-1)!;
    if (typeof at !== 'object' || at === null || !(last in at)) return false;
    (at as Json)[last] = mark;
    return true;
  };
  if (!set(path)) set(path.slice(0, 2));
  return lineWith(mark)(write(data));
}

/**
 * Changes one entry of a list in a JSON file.
 * @param change fields with what they become, undefined for none; or a function that changes the entry
 * @param field the path within the entry that must be named; empty for the entry itself
 */
export function entry(
  file: string,
  list: string,
  id: string,
  what: string,
  change: Change,
  field: string,
  message: string | RegExp,
  more: More = {},
): InvalidFixture {
  const index = listOf(file, list).findIndex((each) => each.id === id);
  if (index < 0) throw new Error(`no ${id} in ${file}`);
  const edit = (text: string): string => {
    const data = JSON.parse(text) as Record<string, Json[]>;
    const own = data[list]![index]!;
    if (typeof change === 'function') change(own);
    else for (const [key, value] of Object.entries(change)) own[key] = value;
    return write(data);
  };
  const end = field ? `\\.${literal(field)}` : '';
  return {
    what: `${what} (${id})`,
    file,
    edit,
    part: id,
    also: more.also ?? [],
    finding: {
      rule: more.rule ?? 'data',
      file,
      place: new RegExp(`^${list}\\.(?:${index}|(?:[a-z0-9-]+/)?${literal(id)})${end}$`),
      message: pattern(message),
      line: (text) => jsonLine(text, [list, String(index), ...field.split('.').filter(Boolean)]),
    },
  };
}

/** Puts one text in the place of another, which stands there once; `at` is in the line that must be named. */
export function replaced(
  file: string,
  what: string,
  [old, now]: [string | RegExp, string],
  at: string,
  message: string | RegExp,
  more: More & { place?: RegExp; part?: string } = {},
): InvalidFixture {
  return {
    what,
    file,
    part: more.part ?? '',
    also: more.also ?? [],
    edit: (text) => text.replace(old, () => now),
    finding: {
      rule: more.rule ?? 'text',
      file,
      place: more.place ?? /^\d+:/,
      message: pattern(message),
      line: lineWith(at),
    },
  };
}

let added = 0;

/** Adds a paragraph to the end of a text. */
export function appended(
  file: string,
  what: string,
  paragraph: string,
  at: string,
  message: string | RegExp,
  more: More = {},
): InvalidFixture {
  added += 1;
  return {
    what: `${what}: ${paragraph.slice(0, 50).replaceAll('\n', '↵')}`,
    file,
    part: String(added),
    also: more.also ?? [],
    edit: (text) => `${text.trimEnd()}\n\n${paragraph}\n`,
    finding: { rule: more.rule ?? 'text', file, place: /^\d+:\d+$/, message: pattern(message), line: lineWith(at) },
  };
}

/** Changes a file as a whole, or makes one. */
export function whole(
  file: string,
  what: string,
  edit: InvalidFixture['edit'],
  rule: Rule,
  message: string | RegExp,
  more: More & { line?: (text: string) => number; told?: string; place?: RegExp } = {},
): InvalidFixture {
  const line = more.line ? { line: more.line } : {};
  return {
    what: `${what}: ${file}`,
    file,
    part: '',
    also: more.also ?? [],
    edit,
    finding: {
      rule,
      file: more.told ?? file,
      place: more.place ?? /^(?:\d+:\d+)?$/,
      message: pattern(message),
      ...line,
    },
  };
}

/** As many rounds as it takes that no two spoilings of a round want the same part of a file. */
export function rounds(spoilings: InvalidFixture[]): InvalidFixture[][] {
  const all: InvalidFixture[][] = [];
  const clash =
    (a: InvalidFixture) =>
    (b: InvalidFixture): boolean =>
      a.file === b.file && (a.part === '' || b.part === '' || a.part === b.part);
  for (const spoiling of spoilings) {
    const free = all.find((round) => !round.some(clash(spoiling)));
    if (free) free.push(spoiling);
    else all.push([spoiling]);
  }
  return all;
}

/** What the check says of a spoilt copy. */
export interface Outcome {
  /** Of the check, or null if it was stopped. */
  status: number | null;
  stdout: string;
  stderr: string;
  findings: Problem[];
  /** The spoilt texts, by file. */
  texts: Map<string, string>;
}

const run = (copy: string): Promise<Pick<Outcome, 'status' | 'stdout' | 'stderr'>> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/check.ts', '--format', 'json'],
      { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 },
      (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    );
  });

function parsed(stdout: string): Problem[] {
  try {
    return JSON.parse(stdout) as Problem[];
  } catch {
    return [];
  }
}

type Edit = Pick<InvalidFixture, 'what' | 'file' | 'edit'>;

/** Spoils a copy of the project in several ways at once, checks it, and puts it right again. */
export async function outcome(copy: string, edits: Edit[]): Promise<Outcome> {
  const before = new Map<string, Uint8Array | undefined>();
  for (const { what, file, edit } of edits) {
    const path = join(copy, file);
    const now = existsSync(path) ? readFileSync(path) : undefined;
    if (!before.has(file)) before.set(file, now);
    const after = edit(now?.toString('utf8') ?? '');
    if (after !== null && now && Buffer.from(after).equals(now))
      throw new Error(`nothing was spoilt in ${file}: ${what}`);
    mkdirSync(dirname(path), { recursive: true });
    if (after === null) rmSync(path);
    else writeFileSync(path, after);
  }
  const said = await run(copy);
  const texts = new Map(
    [...before.keys()].map((file) => [
      file,
      existsSync(join(copy, file)) ? readFileSync(join(copy, file), 'utf8') : '',
    ]),
  );
  for (const [file, bytes] of before) {
    if (bytes) writeFileSync(join(copy, file), bytes);
    else rmSync(join(copy, file));
  }
  return { ...said, findings: parsed(said.stdout), texts };
}

/** Whether a problem is the one that must be found. */
export function isFinding(
  problem: Problem,
  { rule, file, place, message, line }: Finding,
  texts: Map<string, string>,
): boolean {
  if (
    problem.file !== file ||
    problem.rule !== rule ||
    problem.level !== 'error' ||
    !place.test(problem.place) ||
    !message.test(problem.message)
  )
    return false;
  const text = texts.get(file);
  if (line && text === undefined) return problem.line === line('');
  if (line && text !== undefined)
    return (
      problem.line === line(text) &&
      problem.column! >= 1 &&
      problem.column! <= (text.split('\n')[problem.line - 1] ?? '').length + 1
    );
  return (problem.line ?? 1) === 1;
}
