/** Mistakes that an editor may make, and what the check must say of each. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { filesIn, withEdits, type ProjectFiles } from '../../src/build/projectFiles.ts';
import { check } from '../../src/check/check.ts';
import { report } from '../../src/check/report.ts';
import type { Rule } from '../../src/check/rules.ts';
import type { Problem } from '../../src/ledger/problem.ts';
import { copyProject } from '../support/copyProject.ts';

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
  /** The line that must be named, from the invalid text; none for a whole file. */
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
export function jsonLine(text: string, path: string[]): number {
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

/** As many rounds as it takes that no two fixtures of a round edit the same part of a file. */
export function rounds(fixtures: InvalidFixture[]): InvalidFixture[][] {
  const all: InvalidFixture[][] = [];
  const clash =
    (a: InvalidFixture) =>
    (b: InvalidFixture): boolean =>
      a.file === b.file && (a.part === '' || b.part === '' || a.part === b.part);
  for (const fixture of fixtures) {
    const free = all.find((round) => !round.some(clash(fixture)));
    if (free) free.push(fixture);
    else all.push([fixture]);
  }
  return all;
}

/** What the check says of an invalid project. */
export interface Outcome {
  findings: Problem[];
  /** The findings as programs read them. */
  output: string;
  /** The invalid texts, by file. */
  texts: Map<string, string>;
}

type Edit = Pick<InvalidFixture, 'what' | 'file' | 'edit'>;
type Edits = Map<string, string | Uint8Array | null>;

/** Each edit after the other. */
function edited(files: ProjectFiles, edits: Edit[]): Edits {
  const after: Edits = new Map();
  for (const { what, file, edit } of edits) {
    const invalid = withEdits(files, after);
    const now = invalid.has(file) ? invalid.bytes(file) : undefined;
    const next = edit(now?.toString('utf8') ?? '');
    if (next !== null && now && Buffer.from(next).equals(now))
      throw new Error(`nothing was changed in ${file}: ${what}`);
    after.set(file, next);
  }
  return after;
}

/** What the check says of programs, which this process has imported as they are: in a copy, by a process of its own. */
async function checkCopy(edits: Edits): Promise<Problem[]> {
  const copy = copyProject('.', { ownPublic: [...edits.keys()].some((file) => file.startsWith('public/')) });
  try {
    for (const [file, content] of edits) {
      if (content === null) rmSync(join(copy, file));
      else {
        mkdirSync(dirname(join(copy, file)), { recursive: true });
        writeFileSync(join(copy, file), content);
      }
    }
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['src/cli/check.ts', '--format', 'json'], {
      cwd: copy,
      maxBuffer: 2 ** 28,
    }).catch((error: { code: number; stdout: string; stderr: string }) => {
      if (error.code === 1 && error.stderr === '') return error;
      throw error;
    });
    return JSON.parse(stdout) as Problem[];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Makes the project invalid in several ways at once, without writing anything, and checks it. */
export async function outcome(edits: Edit[]): Promise<Outcome> {
  const files = filesIn('.');
  const changes = edited(files, edits);
  const invalid = withEdits(files, changes);
  const programs = [...changes.keys()].some((file) => file.startsWith('src/'));
  const findings = programs ? await checkCopy(changes) : await check(invalid);
  const texts = new Map([...changes.keys()].map((file) => [file, invalid.has(file) ? invalid.text(file) : '']));
  return { findings, output: report(findings, 'json'), texts };
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
