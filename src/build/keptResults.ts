/**
 * Results that the check keeps from one run to the next, so that it works anew only on what was edited. They lie
 * in one file, `.cache/northbound/check.json`, which holds for one state of the code; removing it loses nothing but time.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './diskCache.ts';
import { oncePerContent } from './oncePerContent.ts';
import { filesIn } from './projectFiles.ts';

/** Rooms that make what is kept, with all that they import. */
const ROOMS = ['src/build', 'src/i18n', 'src/ledger', 'src/check'];

interface Stored {
  /** The state of the code that made them. */
  code: string;
  results: Record<string, unknown>;
}

let known: Record<string, unknown> | undefined;
let used: Record<string, unknown> = {};

const keyOf = (...parts: string[]): string => hash('sha1', parts.join('\0'));

function codeOf(root: string): string {
  const files = filesIn(root);
  const all = [...ROOMS.flatMap((room) => files.under(room)), 'package-lock.json'].filter(files.has);
  return keyOf(...all.map(files.text));
}

function stored(file: string): Partial<Stored> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  } catch {
    return {};
  }
}

/**
 * Keeps results from here on, beginning with those of the last run.
 * @param root the project, whose code makes them
 * @param file where they lie
 * @returns what ends this, and writes down those that were used
 */
export function keepResults(root: string, file = join(cacheFolder(), 'check.json')): () => void {
  const code = codeOf(root);
  const last = stored(file);
  const before = (last.code === code && last.results) || {};
  known = before;
  used = {};
  return () => {
    known = undefined;
    if (Object.keys(used).every((key) => key in before)) return;
    mkdirSync(dirname(file), { recursive: true });
    // Two may run at once: neither must read half a file of the other’s.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, JSON.stringify({ code, results: used } satisfies Stored));
    renameSync(part, file);
  };
}

/** Keeps results while something is done, and writes down those that it used. */
export async function keepingResults<T>(root: string, work: () => Promise<T>): Promise<T> {
  const write = keepResults(root);
  try {
    return await work();
  } finally {
    write();
  }
}

/**
 * What was made of the same before, or what is made now; always made where nothing keeps results.
 * @param kind a name of its own for each way to make something
 * @param make depends on nothing but the content; what it makes stays the same when written as JSON and read again
 */
export function kept<T>(kind: string, content: string, make: () => T): T {
  if (!known) return make();
  const key = keyOf(kind, content);
  if (!(key in used)) used[key] = key in known ? known[key] : make();
  return used[key] as T;
}

/**
 * What is made of each file’s name and content: kept from one run to the next, and made once within a run, in which a
 * project may be checked again and again.
 * @param kind as of `kept`
 */
export const keptPerContent = <T>(kind: string, make: (file: string, content: string) => T) =>
  oncePerContent((file, content) => kept(kind, `${file}\n${content}`, () => make(file, content)));
