/** What the checks need of a browser, in few words: one is driven by WebDriver BiDi, one by classic WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Keys by the names of DOM events, and what both protocols call them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { Enter: '\uE006', Escape: '\uE00C' } as const;

export interface Driver {
  name: string;
  version: string;
  /** Opens an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page, with arguments and an answer that JSON can hold; a promise is waited for. */
  evaluate<T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Presses a key of `KEYS`, or types a text. */
  press(keys: string): Promise<void>;
  /** Clicks the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Gives the page’s window a width and a height in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  /** A picture of the window, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** An engine that is not here, and what to install. */
export class Missing extends Error {}

/** The path of the first of some programs, by name on the PATH or by whole path. Throws, saying what to install, where there is none. */
export function program(packages: string, ...names: string[]): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
  if (!found) throw new Missing(`not here; apt-get install ${packages}`);
  return found;
}

/** Starts a program that lives until `stop`, with all that it starts. */
export function start(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): { child: ChildProcess; stop: () => Promise<void> } {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...environment },
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid!, 'SIGTERM');
    await ended;
  };
  return { child, stop };
}

/** The first match of a pattern in what a program says. Rejects if it ends before, or says nothing of the kind in half a minute. */
export function saying(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`${child.spawnfile} did not start: ${output}`)), 30_000);
    const hear = (chunk: Buffer) => {
      output += chunk;
      const [, found] = pattern.exec(output) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', () => reject(new Error(`${child.spawnfile} ended: ${output}`)));
  });
}

/** Asks again until an answer is given that is not undefined. Rejects with the last error after ten seconds. */
export async function poll<T>(ask: () => Promise<T | undefined>, expected: string): Promise<T> {
  const end = performance.now() + 10_000;
  for (let why = ''; ; await wait(100)) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      why = `: ${(error as Error).message}`;
    }
    if (performance.now() > end) throw new Error(`${expected} in ten seconds${why}`);
  }
}

/** A function and its arguments as an expression whose value is JSON, so that both protocols carry it alike. */
export const asExpression = (run: (...given: never[]) => unknown, given: unknown[]): string =>
  `Promise.resolve((${run})(...${JSON.stringify(given)})).then((value) => JSON.stringify(value ?? null))`;
