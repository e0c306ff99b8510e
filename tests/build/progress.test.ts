import { expect, test, vi } from 'vitest';
import logger from '../../src/build/logger.ts';
import { progress } from '../../src/build/progress.ts';

/** All that is written in so many steps. */
function written(steps: number, isTTY: boolean): string {
  let text = '';
  const step = progress('Rendering', steps, { isTTY, write: (more) => (text += more) });
  for (let i = 0; i < steps; i++) step();
  return text;
}

test('progress has a line for each quarter where nobody watches', () => {
  expect(written(400, false)).toBe(
    'Rendering: 100 of 400\nRendering: 200 of 400\nRendering: 300 of 400\nRendering: 400 of 400\n',
  );
  expect(written(3, false)).toBe('Rendering: 1 of 3\nRendering: 2 of 3\nRendering: 3 of 3\n');
  expect(written(1, false)).toBe('Rendering: 1 of 1\n');
});

test('on a terminal it is one line that is written again, and ended with the last step', () => {
  const text = written(400, true);
  expect(text).toMatch(/^\rRendering: 1 of 400\r/);
  expect(text).toMatch(/\rRendering: 400 of 400\n$/);
  expect(text.split('\n')).toHaveLength(2);
});

test('the log has no line for a page, and all else', () => {
  const write = vi.fn();
  const log = logger(undefined, { write });
  const say = (message: string, level: 'info' | 'warn' = 'info') =>
    log.write({ label: null, level, message, newLine: true });
  say('  ├─ /about/index.html');
  say('  \u001b[34m├─\u001b[39m \u001b[2m/about/index.html\u001b[22m');
  say(' \u001b[2m(+4ms)\u001b[22m ');
  expect(write).not.toHaveBeenCalled();
  say('3222 page(s) built in 20s');
  say('  ├─ as a warning has it', 'warn');
  expect(write.mock.calls.map(([{ message }]) => message)).toEqual([
    '3222 page(s) built in 20s',
    '  ├─ as a warning has it',
  ]);
});
