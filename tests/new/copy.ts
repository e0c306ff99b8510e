import type { Problem } from '../../src/ledger/problem.ts';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { join, resolve } from 'node:path';
import { filesIn } from '../../src/build/projectFiles.ts';
import { check } from '../../src/check/check.ts';
import { makePrompt } from '../../src/cli/new/prompt.ts';
import { runNew } from '../../src/cli/new/run.ts';
import { copyProject } from '../support/copyProject.ts';

/** A copy of the project, and a folder beside it for what must stay out of it. */
export interface Copy {
  root: string;
  beside: string;
  read: (file: string) => string;
  has: (file: string) => boolean;
  /** Every file of data, content and figures with its text. */
  all: () => Map<string, string>;
  /** Runs `npm run new` with arguments and, where there are answers, asks although there is no terminal. */
  make: (args: string[], answers?: string[]) => Promise<{ status: number; output: string }>;
  /** Asks, and presses Ctrl-C at the first question. */
  interrupt: (args: string[]) => Promise<{ status: number | null; output: string }>;
  /** The errors that the check finds. */
  check: () => Promise<Problem[]>;
  remove: () => void;
}

// What npm tells a script of the folder in which it was called, and of arguments, is not the copy’s.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'INIT_CWD' && !name.startsWith('npm_config_')),
);

export function makeCopy(): Copy {
  const root = copyProject('.', { languages: ['ru'] });
  const beside = mkdtempSync(join(tmpdir(), 'northbound-beside-'));
  return {
    root,
    beside,
    read: (file) => readFileSync(resolve(root, file), 'utf8'),
    has: (file) => existsSync(resolve(root, file)),
    all: () =>
      new Map(
        ['data', 'content', 'src/figures'].flatMap((folder) =>
          readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.\w+$/.test(name))
            .sort()
            .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const),
        ),
      ),
    make: async (args, answers) => {
      const output = new PassThrough({ encoding: 'utf8' });
      const prompt = answers ? makePrompt(Readable.from(answers.map((answer) => `${answer}\n`)), output) : undefined;
      const print = (line: string) => void output.write(`${line}\n`);
      const status = await runNew(args, root, { print, printError: print, prompt });
      return { status, output: (output.read() as string | null) ?? '' };
    },
    interrupt: (args) =>
      new Promise((done) => {
        const child = spawn(process.execPath, ['src/cli/new/new.ts', ...args, '--ask'], { cwd: root, env });
        let output = '';
        child.stdout.on('data', (data: Buffer) => {
          output += String(data);
          if (output.includes('[report]')) child.kill('SIGINT');
        });
        child.stderr.on('data', (data: Buffer) => (output += String(data)));
        child.on('close', (status) => done({ status, output }));
      }),
    check: () => check(filesIn(root)),
    remove: () => [root, beside].forEach((folder) => rmSync(folder, { recursive: true })),
  };
}

/** An invented report, as an editor would paste it: paragraphs with empty lines between them. */
const REPORT = `Hands for the harvest

In 2025 more than 41,000 seasonal workers from Uzbekistan came to
Kazakhstan’s southern farms, an invented ministry told an invented review.
“About half of them,” it said, “had been there before.”

From Kyrgyzstan came 12,500 people in the same year. A day’s pay was between $12 and $18.

Up to 60% of those asked worked without a contract. Dozens were sent home.
`;

/** Puts the report beside the project and gives its path. */
export function putReport({ beside }: Copy, name = 'steppe-2026.txt', text = REPORT): string {
  const file = join(beside, name);
  writeFileSync(file, text);
  return file;
}

/** What a report’s source needs besides its text. */
export const SOURCE = [
  '--title',
  'Hands for the harvest',
  '--publisher',
  'Steppe Review',
  '--published',
  '2026-05-14',
  '--url',
  'https://steppe.example/harvest',
  '--risky',
  'no',
  '--note',
  'An invented report.',
];
