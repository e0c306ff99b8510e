import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** Each step as its words, and those of its branches. */
const stepsOf = (file: string): string[][] | undefined =>
  (parse(readFileSync(file, 'utf8').split('---\n')[1]!) as { steps?: (string | string[])[] }).steps?.map((step) =>
    [step].flat(),
  );
/** In whatever form a language needs: `{systems/duty bare}`. */
const factsIn = (text: string): string[] =>
  Array.from(text.matchAll(/\{([\w-]+\/[\w-]+)(?: \w+)?\}/g), ([, id]) => id!).toSorted();

const withSteps = globSync('content/systems/*.mdx').filter((file) => stepsOf(file));

test('the systems that are a sequence have steps', () => {
  expect(withSteps.map((file) => basename(file, '.mdx')).sort()).toEqual(
    expect.arrayContaining(['amina', 'patent', 'ruid', 'sim-registration']),
  );
});

test.each(withSteps)('the steps of %s have the same terms, in the same order, in every language', (file) => {
  const english = stepsOf(file)!;
  expect(english.flat().flatMap(factsIn).length).toBeGreaterThan(0);
  for (const translated of globSync(`content/*/systems/${basename(file)}`))
    expect(
      stepsOf(translated)?.map((step) => step.map(factsIn)),
      translated,
    ).toEqual(english.map((step) => step.map(factsIn)));
});

test('the register’s road leads from the arrival to deportation, and branches where it can', () => {
  const steps = stepsOf('content/systems/amina.mdx')!;
  expect(steps[0]![0]).toMatch(/^Arrive/);
  expect(steps.at(-1)!.at(-1)).toMatch(/deported/);
  expect(steps.map((step) => step.length - 1)).toEqual([0, 0, 0, 3, 0, 0, 3]);
});
