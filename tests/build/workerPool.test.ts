import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { workerPool } from '../../src/build/workerPool.ts';

const folder = mkdtempSync(join(tmpdir(), 'northbound-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'doubles.ts');
writeFileSync(
  file,
  `import { answer } from ${JSON.stringify(resolve('src/build/workerPool.ts'))};
answer((n: number) => {
  if (n < 0) throw new Error('expected a positive number, received ' + n);
  if (n === 99) process.exit(3);
  return 2 * n;
});`,
);

test('each job is answered with its own result, in whichever order', async () => {
  const double = workerPool<number, number>(file);
  const asked = Array.from({ length: 40 }, (_, i) => i);
  expect(await Promise.all(asked.map(double))).toEqual(asked.map((n) => 2 * n));
});

test('a job that fails says why, and the next is done', async () => {
  const double = workerPool<number, number>(file);
  await expect(double(-1)).rejects.toThrow('expected a positive number, received -1');
  expect(await double(4)).toBe(8);
});

test('a thread that ends fails its job alone: another takes its place', async () => {
  const double = workerPool<number, number>(file);
  await expect(double(99)).rejects.toThrow('ended');
  expect(await double(5)).toBe(10);
});
