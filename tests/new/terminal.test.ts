/** npm run new on a terminal: the sixth report again, by its prompts alone. */
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FACT_STEPS, LATER_STEPS, REPORT, SOURCE, type Step } from '../recipes/sixthReport.ts';
import { copyProject, putReport, type Copy } from './copy.ts';

// Each step is a program of its own.
vi.setConfig({ testTimeout: 180_000 });
let copy: Copy;
let report: string;
beforeAll(() => {
  copy = copyProject();
  report = putReport(copy, 'sixth-report.txt', readFileSync(REPORT, 'utf8'));
});
afterAll(() => copy.remove());

interface Typed {
  status: number;
  screen: string;
  /** The labels of answers that no question was for. */
  unasked: string[];
}

/** Types an answer to each question that the terminal shows, or takes what is suggested, to the program’s end. */
function type(args: string[], answers: Record<string, string>): Promise<Typed> {
  const left = new Map(Object.entries(answers));
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return new Promise((done) => {
    const terminal = spawn(process.execPath, ['src/cli/new/new.ts', ...args], {
      cwd: copy.root,
      env: environment,
      cols: 1000,
    });
    let screen = '';
    let unread = '';
    terminal.onData((data) => {
      screen += data;
      unread += data;
      // The cursor stays behind a question.
      const [question] = /[^\r\n]*: $/.exec(stripVTControlCharacters(unread)) ?? [];
      if (!question) return;
      unread = '';
      const label = [...left.keys()].find((words) => question.startsWith(words));
      terminal.write(`${label === undefined ? '' : left.get(label)}\r`);
      if (label !== undefined) left.delete(label);
    });
    terminal.onExit(({ exitCode }) => done({ status: exitCode, screen, unasked: [...left.keys()] }));
  });
}

test.each([SOURCE, ...FACT_STEPS, ...LATER_STEPS].map((step, i) => [i + 1, step.kind, step] as const))(
  'step %i: a %s',
  async (_, kind, { answers, later }: Step) => {
    const typed = await type(kind === 'source' ? [kind, report] : [kind], { ...answers, ...later });
    expect(typed, typed.screen).toMatchObject({ status: 0, unasked: [] });
    expect(typed.screen).toContain('Written: ');
  },
);

test('leaves a project without a mistake', async () => {
  expect(await copy.check()).toEqual([]);
  expect(copy.read('content/articles/the-apple-road.mdx')).toContain('labour-market/kg-2025-orchards-union');
});
