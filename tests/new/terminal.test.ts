/** npm run new: the sixth report again, by its prompts alone, at its beginning and end on a terminal. */
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makePrompt } from '../../src/cli/new/prompt.ts';
import { runNew } from '../../src/cli/new/run.ts';
import { FACT_STEPS, LATER_STEPS, REPORT, SOURCE, type Step } from '../recipes/sixthReport.ts';
import { makeCopy, putReport, type Copy } from './copy.ts';

vi.setConfig({ testTimeout: 180_000 });
let copy: Copy;
let report: string;
beforeAll(() => {
  copy = makeCopy();
  report = putReport(copy, 'sixth-report.txt', readFileSync(REPORT, 'utf8'));
});
afterAll(() => copy.remove());

interface Typed {
  status: number;
  screen: string;
  /** The labels of answers that no question was for. */
  unasked: string[];
}

/** Answers each question that is shown, or takes what is suggested. @param write types an answer */
function answering(answers: Record<string, string>, write: (answer: string) => void) {
  const left = new Map(Object.entries(answers));
  let screen = '';
  let unread = '';
  return {
    read(text: string) {
      screen += text;
      unread += text;
      // The cursor stays behind a question.
      const [question] = /[^\r\n]*: $/.exec(stripVTControlCharacters(unread)) ?? [];
      if (!question) return;
      unread = '';
      const label = [...left.keys()].find((words) => question.startsWith(words));
      write(label === undefined ? '' : left.get(label)!);
      if (label !== undefined) left.delete(label);
    },
    typed: (status: number): Typed => ({ status, screen, unasked: [...left.keys()] }),
  };
}

/** On a terminal, in a program of its own. */
function typeOnTerminal(args: string[], answers: Record<string, string>): Promise<Typed> {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return new Promise((done) => {
    const terminal = spawn(process.execPath, ['src/cli/new/new.ts', ...args], {
      cwd: copy.root,
      env: environment,
      cols: 1000,
    });
    const editor = answering(answers, (answer) => terminal.write(`${answer}\r`));
    terminal.onData((text) => editor.read(text));
    terminal.onExit(({ exitCode }) => done(editor.typed(exitCode)));
  });
}

/** By the same prompts in this process, which has read the project already. */
async function typeHere(args: string[], answers: Record<string, string>): Promise<Typed> {
  const [input, output] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })];
  const editor = answering(answers, (answer) => input.write(`${answer}\n`));
  output.on('data', (text: string) => editor.read(text));
  const print = (line: string) => void output.write(`${line}\n`);
  const prompt = makePrompt(input, output);
  return editor.typed(await runNew(args, copy.root, { print, printError: print, prompt }));
}

const steps = [SOURCE, ...FACT_STEPS, ...LATER_STEPS].map((step, i) => [i + 1, step.kind, step] as const);
/** The last reads what all before it have written. */
const isOnTerminal = (n: number) => n === 1 || n === steps.length;

test.each(steps)('step %i: a %s', async (n, kind, { answers, later }: Step) => {
  const type = isOnTerminal(n) ? typeOnTerminal : typeHere;
  const typed = await type(kind === 'source' ? [kind, report] : [kind], { ...answers, ...later });
  expect(typed, typed.screen).toMatchObject({ status: 0, unasked: [] });
  expect(typed.screen).toContain('Written: ');
});

test('leaves a project without a mistake', async () => {
  expect(await copy.check()).toEqual([]);
  expect(copy.read('content/articles/the-apple-road.mdx')).toContain('labour-market/kg-2025-orchards-union');
});
