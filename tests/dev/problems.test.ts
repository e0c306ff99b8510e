import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expected } from '../../src/ledger/problem.ts';
import { parts } from '../../src/dev/parts.ts';
import type { Report } from '../../src/dev/report.ts';
import { copyProject } from '../support/copyProject.ts';

let copy: string;
beforeAll(() => {
  copy = copyProject('.', { languages: ['ru'] });
});
afterAll(() => rmSync(copy, { recursive: true }));

test('a message comes apart into what was expected, what was found, the nearest name and advice', () => {
  expect(parts(expected('a unit', 'percnt', ['percent']))).toEqual([
    { name: 'Expected', text: 'a unit' },
    { name: 'Found', text: '"percnt"' },
    { name: 'Nearest', text: 'percent' },
  ]);
  expect(
    parts('expected a fact, received the number “7” in “And 7, received.”; write <Fact id="dataset/fact" />'),
  ).toEqual([
    { name: 'Expected', text: 'a fact' },
    { name: 'Found', text: 'the number “7” in “And 7, received.”' },
    { name: 'How to fix it', text: 'write <Fact id="dataset/fact" />' },
  ]);
  expect(parts('oh no')).toEqual([{ name: 'Problem', text: 'oh no' }]);
});

test('a figure that is no program is told with its line, and what is known of facts is left out', async () => {
  writeFileSync(join(copy, 'src/figures/broken.ts'), "export default {\n  title 'No colon',\n};\n");
  const checker = fork(join(copy, 'src/dev/report.ts'), { cwd: copy, execArgv: [] });
  checker.send(1);
  const [[question, { problems, certainty }]] = (await Promise.race([
    once(checker, 'message'),
    once(checker, 'exit'),
  ])) as [[number, Report]];
  checker.kill();
  expect(question).toBe(1);
  expect(problems).toEqual([expect.objectContaining({ file: 'src/figures/broken.ts', line: 2 })]);
  expect(certainty).toEqual({});
});
